import { HttpPerson } from '../server/http-person';
import type { ModelAreas } from '../figures/independent-figures';

/** Ten real Finnish cities of the same population band as the city of the journey, each with where its levels lie. */
export const OTHER_CITIES = [
  ['Vantaa', 1], ['Turku', 6], ['Oulu', 5], ['Lahti', 3], ['Kuopio', 0], ['Pori', 2], ['Joensuu', 4], ['Lappeenranta', 1], ['Vaasa', 6], ['Kotka', 3],
] as const;

/** Cities of another band would wait for peers of their own. */
const BAND = { from: 50_000, below: 250_000 };
const VOTERS = 5;
const AT_ONCE = 5;
const GROUPS = ['council', 'business', 'academia', 'citizens'] as const;

/** The level on which all voters of a city agree, by the statement's place. */
export const levelOf = (centre: number, place: number): number => Math.min(7, centre + ((place * 7 + centre) % 3 === 0 ? 1 : 0));

/** Takes every city through a whole assessment by the real API, several at once, up to its contribution to the benchmark. */
export async function buildOtherCities(address: string, model: ModelAreas, targetDay: string): Promise<void> {
  const waiting = [...OTHER_CITIES];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await buildCity(address, next[0], next[1], model, targetDay);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function buildCity(address: string, name: string, centre: number, model: ModelAreas, due: string): Promise<void> {
  const host = name.toLowerCase();
  const leader = new HttpPerson(address, `leader@${host}.example`);
  await leader.signInByMail();
  const { api } = leader;
  const { searchPlaces, modelPacks } = await api.ask<{ searchPlaces: { id: string; name: string; population: number }[]; modelPacks: { id: string; builtIn: boolean }[] }>(
    'query ($text: String!) { searchPlaces(text: $text, country: "FI") { id name population } modelPacks { id builtIn } }',
    { text: name },
  );
  const place = searchPlaces.find((one) => one.name === name);
  if (!place || place.population < BAND.from || place.population >= BAND.below) throw new Error(`${name} is not in the gazetteer with a population of the wanted band.`);
  const { id: cityId } = await api.run<{ id: string }>('createCity', { name, country: 'FI', population: place.population, placeId: place.id }, '... on City { id }');
  const started = { cityId, name: `${name} 2026`, modelPackId: modelPacks.find(({ builtIn }) => builtIn)?.id, startDate: today(), minutesPerStatement: 2 };
  const { id: assessmentId } = await api.run<{ id: string }>('startAssessment', started, '... on Assessment { id }');
  const ids = { cityId, assessmentId };

  await api.run('joinAsStakeholder', { ...ids, group: 'administration' }, '... on Participant { personId }');
  const voters = [leader];
  for (const group of GROUPS) {
    const voter = new HttpPerson(address, `${group}@${host}.example`);
    await api.run('invite', { ...ids, email: voter.email, role: 'stakeholder', group, internal: group === 'council' }, '... on Invitation { id }');
    await voter.acceptInvitation(`${name} ${group}`);
    voters.push(voter);
  }
  if (voters.length !== VOTERS) throw new Error(`${name} has ${voters.length} voters.`);

  const statementIds = model.areas.flatMap((area) => area.subDomains.flatMap((part) => part.statements.map(({ id }) => id)));
  const goOn = (to: string) => api.run('advanceAssessment', { cityId, id: assessmentId, to }, '... on Assessment { id }');
  await goOn('collecting');
  await api.run('proposeLevel', { ...ids, statementId: statementIds[0], level: centre, reason: 'From the annual report.' }, '... on StatementBoard { id }');
  await goOn('voting');
  const { id: roundId } = await api.run<{ id: string }>('openRound', ids, '... on Round { id }');
  const votes = statementIds.map((statementId, at) => ({ statementId, level: levelOf(centre, at), confidence: 'high' }));
  await Promise.all(voters.map((voter) => voter.api.run('castVotes', { ...ids, roundId, votes }, '... on Assessment { id }')));
  await api.run('closeRound', { ...ids, roundId }, '... on Assessment { id }');
  await goOn('targeting');
  for (const { id: subDomainId } of model.areas.flatMap((area) => area.subDomains)) {
    await api.run('setTarget', { ...ids, subDomainId, priority: 'medium', importance: 3, level: 7, due }, '... on Target { subDomainId }');
  }
  await api.run('publishReport', ids, '... on Report { id }');
  await api.run('contribute', { ...ids, areaIds: model.areas.map(({ id }) => id) }, '... on Contribution { id }');
}

const today = (): string => new Date().toISOString().slice(0, 10);
