import type { TestClient } from '../test-client';
import { request } from '../world';
import { told, type Told } from './told';
import { ACTION, AREA, dayFromNow, OTHER_SUB_DOMAIN, STATEMENTS, SUB_DOMAIN, type PhaseOfTown, type Somebody, type Town } from './town.fixture';

type Input = Record<string, unknown>;

interface RightInput {
  readonly by: Somebody;
  readonly phase?: PhaseOfTown;
  readonly input: (town: Town) => Input;
}

const roundOf = ({ roundId }: Town) => ({ roundId });
const vote = (index: number) => ({ statementId: STATEMENTS[index], level: 3, confidence: 'high', reason: 'Seen.' });

/** Inputs that are accepted, in an order in which all of them are. Each wrong input is one of these with one thing wrong. */
export const RIGHT = {
  castVote: { by: 'stakeholder', phase: 'voting', input: (town) => ({ ...roundOf(town), ...vote(0) }) },
  castVotes: { by: 'stakeholder', phase: 'voting', input: (town) => ({ ...roundOf(town), votes: [vote(1), vote(2)] }) },
  proposeLevel: { by: 'leader', phase: 'voting', input: () => ({ statementId: STATEMENTS[0], level: 3, reason: 'Budgeted.' }) },
  addEvidence: { by: 'leader', phase: 'voting', input: () => ({ statementIds: [STATEMENTS[0]], kind: 'note', title: 'Plan', note: 'Page 3.', visibility: 'city' }) },
  withdrawEvidence: { by: 'leader', phase: 'voting', input: ({ evidenceId }) => ({ id: evidenceId }) },
  addComment: { by: 'stakeholder', phase: 'voting', input: ({ threadId, evidencerId }) => ({ statementId: STATEMENTS[40], threadId, body: 'In the plan.', mentions: [evidencerId] }) },
  editComment: { by: 'leader', phase: 'voting', input: ({ commentId }) => ({ id: commentId, body: 'Where is it?' }) },
  removeComment: { by: 'leader', phase: 'voting', input: ({ commentId }) => ({ id: commentId }) },
  restoreComment: { by: 'leader', phase: 'voting', input: ({ commentId }) => ({ id: commentId }) },
  resolveThread: { by: 'leader', phase: 'voting', input: ({ threadId }) => ({ id: threadId }) },
  reopenThread: { by: 'leader', phase: 'voting', input: ({ threadId }) => ({ id: threadId }) },
  sendReminders: { by: 'leader', phase: 'voting', input: () => ({}) },
  closeRound: { by: 'leader', phase: 'voting', input: roundOf },
  decideStatement: { by: 'leader', phase: 'voting', input: () => ({ statementId: STATEMENTS[0], level: 3, reason: 'Agreed in the meeting.' }) },
  openRound: { by: 'leader', phase: 'voting', input: () => ({ statementIds: STATEMENTS.slice(10, 12) }) },
  setTarget: { by: 'leader', phase: 'targeting', input: () => ({ subDomainId: SUB_DOMAIN, priority: 'high', importance: 3, level: 4, due: dayFromNow(300) }) },
  changeTargets: {
    by: 'leader',
    phase: 'targeting',
    input: () => ({ set: [{ subDomainId: OTHER_SUB_DOMAIN, priority: 'high', importance: 3, level: 4, due: dayFromNow(300) }], remove: [] }),
  },
  addAction: { by: 'leader', phase: 'targeting', input: () => ({ ...ACTION, uplifts: [{ statementId: STATEMENTS[0], uplift: 1 }], dependsOn: [] }) },
  updateAction: { by: 'leader', phase: 'targeting', input: ({ actionIds }) => ({ ...ACTION, id: actionIds[0], name: 'First, again', uplifts: [], dependsOn: [] }) },
  removeAction: { by: 'leader', phase: 'targeting', input: ({ actionIds }) => ({ id: actionIds[1] }) },
  contribute: { by: 'leader', phase: 'published', input: () => ({ areaIds: [AREA] }) },
  withdrawContribution: { by: 'leader', phase: 'published', input: () => ({}) },
  changePlan: { by: 'leader', phase: 'collecting', input: () => ({ startDate: dayFromNow(2), workingDays: 12, minutesPerStatement: 4 }) },
  chooseRule: { by: 'leader', phase: 'collecting', input: () => ({ ruleId: 'ipras', weights: [{ id: AREA, weight: 2 }] }) },
  assignStatements: { by: 'leader', phase: 'collecting', input: ({ evidencerId }) => ({ statementIds: STATEMENTS.slice(0, 2), personId: evidencerId }) },
  excludeStatement: { by: 'leader', phase: 'collecting', input: () => ({ statementId: STATEMENTS[7], reason: 'The region does it.' }) },
  includeStatement: { by: 'leader', phase: 'collecting', input: () => ({ statementId: STATEMENTS[7] }) },
  joinAsStakeholder: { by: 'leader', phase: 'collecting', input: () => ({ group: 'administration' }) },
  startAssessment: { by: 'leader', input: ({ modelPackId }) => ({ name: 'Next', modelPackId, startDate: dayFromNow(5), minutesPerStatement: 3 }) },
  advanceAssessment: { by: 'leader', input: ({ assessments }) => ({ id: assessments.preparing, to: 'collecting' }) },
  updateCity: { by: 'leader', input: () => ({ name: 'Here and now', population: 121_000 }) },
  invite: { by: 'leader', input: () => ({ email: 'new@example.org', role: 'observer' }) },
  createCity: { by: 'leader', input: () => ({ name: 'Elsewhere', country: 'FI', population: 5000 }) },
  renamePerson: { by: 'leader', input: () => ({ name: 'Lena L.' }) },
  setPassword: { by: 'leader', input: () => ({ password: 'a bridge over quiet water' }) },
  requestSignInLink: { by: 'signedOut', input: () => ({ email: 'new@example.org' }) },
  loadSyntheticPeers: { by: 'operator', input: () => ({ count: 1 }) },
  publishRelease: { by: 'operator', input: () => ({}) },
  retireModelPack: { by: 'operator', input: ({ modelPackId }) => ({ id: modelPackId }) },
} as const satisfies Record<string, RightInput>;

export type MutationName = keyof typeof RIGHT;
export type Change = Input | ((town: Town) => Input);

const OF_A_CITY: readonly MutationName[] = ['startAssessment', 'advanceAssessment', 'updateCity', 'invite'];
const WITHOUT_KEY: readonly MutationName[] = ['requestSignInLink'];

/** The whole right input of a mutation; a field that the change sets to undefined is left out. */
export function inputOf(town: Town, name: MutationName, change: Change = {}): Input {
  const right: RightInput = RIGHT[name];
  const place = right.phase ? { cityId: town.cityId, assessmentId: town.assessments[right.phase] } : OF_A_CITY.includes(name) ? { cityId: town.cityId } : {};
  const key = WITHOUT_KEY.includes(name) ? {} : { requestId: request() };
  return { ...key, ...place, ...right.input(town), ...(typeof change === 'function' ? change(town) : change) };
}

export const post = (client: TestClient, body: unknown): Promise<Response> =>
  client.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

export function queryOf(name: string): string {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Refusal { code sentence field } } }`;
}

/** Sends a mutation with one thing changed, as whoever may, or as somebody else. */
export const sending = (name: MutationName, change: Change = {}, by?: Somebody) => (town: Town): Promise<Told> =>
  told(post(town.people[by ?? RIGHT[name].by], { query: queryOf(name), variables: { input: inputOf(town, name, change) } }));
