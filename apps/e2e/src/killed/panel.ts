import { HttpPerson } from '../server/http-person';
import { Refused } from '../server/graphql';

const GROUPS = ['council', 'business', 'academia', 'citizens'] as const;

export interface Panel {
  readonly ids: { readonly cityId: string; readonly assessmentId: string; readonly roundId: string };
  readonly statementIds: readonly string[];
  readonly voters: readonly HttpPerson[];
}

/** A city with an open round on all statements and ten people who judge, made through the API. */
export async function openPanel(address: string, people: number): Promise<Panel> {
  const leader = new HttpPerson(address, 'leader@ljubljana.example');
  await leader.signInByMail();
  const { api } = leader;
  const { modelPacks } = await api.ask<{ modelPacks: { id: string; areas: { subDomains: { statements: { id: string }[] }[] }[] }[] }>('{ modelPacks { id areas { subDomains { statements { id } } } } }');
  const [pack] = modelPacks;
  if (!pack) throw new Error('There is no model pack.');
  const statementIds = pack.areas.flatMap((area) => area.subDomains.flatMap((part) => part.statements.map(({ id }) => id)));
  const { id: cityId } = await api.run<{ id: string }>('createCity', { name: 'Ljubljana', country: 'SI', population: 272_220, placeId: null }, '... on City { id }');
  const startDate = new Date().toISOString().slice(0, 10);
  const { id: assessmentId } = await api.run<{ id: string }>('startAssessment', { cityId, name: 'Ljubljana', modelPackId: pack.id, startDate, minutesPerStatement: 2 }, '... on Assessment { id }');
  const ids = { cityId, assessmentId };
  const voters: HttpPerson[] = [];
  for (let index = 0; index < people; index += 1) {
    const voter = new HttpPerson(address, `voter${index}@ljubljana.example`);
    await api.run('invite', { ...ids, email: voter.email, role: 'stakeholder', group: GROUPS[index % GROUPS.length], internal: false }, '... on Invitation { id }');
    await voter.acceptInvitation(`Voter ${index}`);
    voters.push(voter);
  }
  const goOn = (to: string) => api.run('advanceAssessment', { cityId, id: assessmentId, to }, '... on Assessment { id }');
  await goOn('collecting');
  await api.run('proposeLevel', { ...ids, statementId: statementIds[0], level: 3, reason: 'From the annual report.' }, '... on StatementBoard { id }');
  await goOn('voting');
  const { id: roundId } = await api.run<{ id: string }>('openRound', ids, '... on Round { id }');
  return { ids: { ...ids, roundId }, statementIds, voters };
}

/** Whether a failure says that the vote was refused, and so will never be counted however often it is sent. */
export const isRefusal = (error: unknown): boolean => error instanceof Refused;
