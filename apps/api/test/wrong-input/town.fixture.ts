import { builtInPack, statementsOf } from '@citymark/model';
import { aPublishedAssessment, aSession, joins } from '../../src/features/benchmark/peers.fixture';
import type { TestApp } from '../test-app';
import type { TestClient } from '../test-client';
import { anAssessment, request } from '../world';

export const STATEMENTS: readonly string[] = statementsOf(builtInPack).map(({ id }) => id);
export const SUB_DOMAIN = builtInPack.areas[0]?.subDomains[0]?.id ?? '';
export const OTHER_SUB_DOMAIN = builtInPack.areas[0]?.subDomains[1]?.id ?? '';
export const AREA = builtInPack.areas[0]?.id ?? '';
export const NOBODY = '0192f000-0000-7000-8000-00000000dead';

export const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export type Somebody = 'leader' | 'evidencer' | 'stakeholder' | 'observer' | 'stranger' | 'operator' | 'foreigner' | 'signedOut';
export type PhaseOfTown = 'preparing' | 'collecting' | 'voting' | 'targeting' | 'published';

/** A city with an assessment in every phase, somebody of every role, and a second city. */
export interface Town {
  readonly app: TestApp;
  readonly people: Readonly<Record<Somebody, TestClient>>;
  readonly cityId: string;
  readonly foreignCityId: string;
  readonly foreignAssessmentId: string;
  readonly assessments: Readonly<Record<PhaseOfTown, string>>;
  readonly roundId: string;
  /** A round before it, on one statement, that nobody voted in. */
  readonly closedRoundId: string;
  readonly evidenceId: string;
  readonly uploadId: string;
  /** The leader's, about a statement that is not judged, with one comment. */
  readonly threadId: string;
  readonly commentId: string;
  /** The second depends on the first. */
  readonly actionIds: readonly [string, string];
  readonly modelPackId: string;
  readonly evidencerId: string;
  readonly strangerId: string;
  /** A request that the leader has sent once. */
  readonly usedRequestId: string;
}

export const ACTION = {
  name: 'Count bicycles', owner: 'Roads', costLow: 10, costHigh: 20, effortDays: 5, startQuarter: '2027-Q1', endQuarter: '2027-Q2', status: 'proposed',
};

export async function buildTown(app: TestApp): Promise<Town> {
  const leader = await aSession(app);
  const foreigner = await aSession(app);
  const [evidencer, stakeholder, observer, stranger] = [await aSession(app), await aSession(app), await aSession(app), await aSession(app)];
  const newCity = async (client: TestClient, name: string) =>
    (await client.mutate<{ id: string }>('createCity', { requestId: request(), name, country: 'NL', population: 120_000 }, '... on City { id }')).id;
  const [cityId, foreignCityId] = [await newCity(leader, 'Here'), await newCity(foreigner, 'There')];
  for (const [person, role] of [[evidencer, 'evidencer'], [stakeholder, 'stakeholder'], [observer, 'observer']] as const) await joins(app, cityId, person, role);

  const inPhase = async (phase: PhaseOfTown) => {
    const id = await anAssessment(leader, cityId);
    await app.sql('update assessment set phase = $2 where id = $1', [id, phase]);
    return id;
  };
  const voting = await inPhase('voting');
  const targeting = (await aPublishedAssessment(app, { cityId, leader }, '2026-06-01')).assessmentId;
  await app.sql(`update settlement set level = 2 where assessment_id = $1`, [targeting]);
  await app.sql(`update assessment set phase = 'targeting', published_at = null where id = $1`, [targeting]);
  const published = (await aPublishedAssessment(app, { cityId, leader }, '2026-07-01')).assessmentId;
  await app.sql(`insert into participant (city_id, assessment_id, person_id, stakeholder_group, internal) values ($1, $2, $3, 'citizens', false)`, [cityId, voting, stakeholder.personId]);

  const inVoting = { cityId, assessmentId: voting };
  const made = async (name: string, input: Record<string, unknown>, type: string) => (await leader.mutate<{ id: string }>(name, { requestId: request(), ...input }, `... on ${type} { id }`)).id;
  const closedRoundId = await made('openRound', { ...inVoting, statementIds: [STATEMENTS[15]] }, 'Round');
  await made('closeRound', { ...inVoting, roundId: closedRoundId }, 'Assessment');
  const roundId = await made('openRound', { ...inVoting, statementIds: STATEMENTS.slice(0, 5) }, 'Round');
  const evidenceId = await made('addEvidence', { ...inVoting, statementIds: [STATEMENTS[0]], kind: 'note', title: 'Minutes', note: 'Of May.', visibility: 'panel' }, 'Evidence');
  const thread = await leader.mutate<{ id: string; comments: { id: string }[] }>('addComment', { requestId: request(), ...inVoting, statementId: STATEMENTS[40], body: 'Where?' }, '... on Thread { id comments { id } }');
  const action = (name: string, more: Record<string, unknown>) => made('addAction', { cityId, assessmentId: targeting, ...ACTION, name, uplifts: [], dependsOn: [], ...more }, 'Action');
  const first = await action('First', {});
  const second = await action('Second', { startQuarter: '2027-Q3', endQuarter: '2027-Q4', dependsOn: [first] });
  const usedRequestId = request();
  await leader.mutate('renamePerson', { requestId: usedRequestId, name: 'Lena' }, '... on Person { id }');
  const { modelPacks } = await leader.expect<{ modelPacks: { id: string }[] }>('{ modelPacks { id } }');
  return {
    app,
    people: { leader, evidencer, stakeholder, observer, stranger, foreigner, operator: await aSession(app, { operator: true }), signedOut: app.client() },
    cityId,
    foreignCityId,
    foreignAssessmentId: await anAssessment(foreigner, foreignCityId),
    assessments: { preparing: await inPhase('preparing'), collecting: await inPhase('collecting'), voting, targeting, published },
    roundId,
    closedRoundId,
    evidenceId,
    threadId: thread.id,
    commentId: thread.comments[0]?.id ?? '',
    uploadId: await uploaded(foreigner, foreignCityId),
    actionIds: [first, second],
    modelPackId: modelPacks[0]?.id ?? '',
    evidencerId: evidencer.personId,
    strangerId: stranger.personId,
    usedRequestId,
  };
}

/** A file that belongs to a city. */
async function uploaded(client: TestClient, cityId: string): Promise<string> {
  const form = new FormData();
  form.set('file', new Blob(['proof']), 'proof.txt');
  const response = await client.fetch(`/files?cityId=${cityId}`, { method: 'POST', body: form });
  return ((await response.json()) as { uploadId: string }).uploadId;
}
