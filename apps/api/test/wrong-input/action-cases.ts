import { ACTIONS, type ActionRule } from '@citymark/access';
import { inputOf, post, queryOf, RIGHT, sending, type Change, type MutationName } from './right-input';
import { told } from './told';
import { NOBODY, STATEMENTS, type PhaseOfTown } from './town.fixture';
import type { WrongInput } from './wrong-input';

const row = (at: MutationName, what: string, change: Change, says: RegExp): WrongInput => ({ at, what, says, send: sending(at, change) });
const lifts = (statementId: string | undefined, uplift: unknown = 1) => ({ statementId, uplift });

/** Actions of the roadmap. */
export const ACTION_CASES: readonly WrongInput[] = [
  row('addAction', 'a negative cost', { costLow: -1 }, /^Cost low must not be less than 0/),
  row('addAction', 'a lowest cost above the highest', { costLow: 30 }, /cost/i),
  row('addAction', 'a cost that no number holds', { costHigh: 1e300 }, /^Cost high must not be greater/),
  row('addAction', 'a cost that is a text', { costLow: '10' }, /^Cost low must be a number/),
  row('addAction', 'an end before its start', { startQuarter: '2027-Q3', endQuarter: '2027-Q2' }, /before|start/i),
  row('addAction', 'a fifth quarter', { startQuarter: '2027-Q5' }, /quarter/),
  row('addAction', 'a quarter in words', { endQuarter: 'soon' }, /quarter/),
  row('addAction', '-1 days of effort', { effortDays: -1 }, /^Effort days must not be less than 0/),
  row('addAction', 'one and a half days of effort', { effortDays: 1.5 }, /^Effort days must be a whole number/),
  row('addAction', 'an unknown status', { status: 'maybe' }, /^Status must be one of/),
  row('addAction', 'a blank name', { name: ' ' }, /^Name must not be empty/),
  row('addAction', 'an uplift of 8', { uplifts: [lifts(STATEMENTS[0], 8)] }, /^Uplifts 1, uplift/),
  row('addAction', 'an uplift above level 7', { uplifts: [lifts(STATEMENTS[0], 7)] }, /./),
  row('addAction', 'an uplift of a statement that no model has', { uplifts: [lifts('moon')] }, /moon/),
  row('addAction', 'two uplifts of one statement', { uplifts: [lifts(STATEMENTS[0]), lifts(STATEMENTS[0], 2)] }, /./),
  row('addAction', '101 uplifts', { uplifts: Array.from({ length: 101 }, () => lifts(STATEMENTS[0])) }, /^Uplifts must/),
  row('addAction', 'an action to depend on that does not exist', { dependsOn: [NOBODY] }, /depend/i),
  row('addAction', 'a malformed action to depend on', { dependsOn: ['first'] }, /^Depends on holds something that is not an identifier/),
  row('updateAction', 'a circle of dependencies', ({ actionIds }) => ({ dependsOn: [actionIds[1]] }), /circle|cycle|itself|depend/i),
  row('updateAction', 'an action that depends on itself', ({ actionIds }) => ({ dependsOn: [actionIds[0]] }), /itself|circle|depend/i),
  row('updateAction', 'an action that does not exist', { id: NOBODY }, /not found/),
  row('removeAction', 'an action that another one needs', ({ actionIds }) => ({ id: actionIds[0] }), /depend on this one/),
];

/** What each mutation asks for, where that is bound to phases. */
const ASKED = {
  addEvidence: 'evidence.add', withdrawEvidence: 'evidence.withdraw', proposeLevel: 'level.propose', openRound: 'round.open', closeRound: 'round.close',
  castVote: 'vote.cast', castVotes: 'vote.cast', decideStatement: 'statement.decide', setTarget: 'target.set', addAction: 'roadmap.edit',
  updateAction: 'roadmap.edit', removeAction: 'roadmap.edit', contribute: 'benchmark.contribute', withdrawContribution: 'benchmark.contribute',
  changePlan: 'plan.change', chooseRule: 'rule.choose', assignStatements: 'statement.assign', excludeStatement: 'statement.exclude', includeStatement: 'statement.exclude',
  addComment: 'comment.write', editComment: 'comment.edit', resolveThread: 'thread.resolve', sendReminders: 'reminder.send',
} as const satisfies Partial<Record<MutationName, keyof typeof ACTIONS>>;
const PHASES: readonly PhaseOfTown[] = ['preparing', 'collecting', 'voting', 'targeting', 'published'];

/** Every mutation that belongs to some phases, in every other phase. */
export const PHASE_CASES: readonly WrongInput[] = (Object.keys(ASKED) as (keyof typeof ASKED)[]).flatMap((name) => {
  const { phases = [] }: ActionRule = ACTIONS[ASKED[name]];
  return PHASES.filter((phase) => !phases.includes(phase)).map((phase) => inPhase(name, phase));
});

function inPhase(at: keyof typeof ASKED, phase: PhaseOfTown): WrongInput {
  // Everything is right but the phase: the very assessment is moved there and back.
  const send: WrongInput['send'] = async (town) => {
    const id = inputOf(town, at).assessmentId;
    const before = RIGHT[at].phase;
    const move = (to: PhaseOfTown) => town.app.sql('update assessment set phase = $2 where id = $1', [id, to]);
    await move(phase);
    const answer = await sending(at)(town);
    await move(before);
    return answer;
  };
  return { at, what: `the phase ${phase}`, says: /phase/, send };
}

export const REPORT_CASES: readonly WrongInput[] = (['preparing', 'collecting', 'voting', 'published'] as const).map((phase) => ({
  at: 'publishReport',
  what: `the phase ${phase}`,
  says: /phase|now/i,
  send: (town) => {
    const { requestId, cityId } = inputOf(town, 'updateCity');
    return told(post(town.people.leader, { query: queryOf('publishReport'), variables: { input: { requestId, cityId, assessmentId: town.assessments[phase] } } }));
  },
}));
