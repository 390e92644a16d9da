import { statementPlaceName } from '../../ui/model-places';
import type { GlanceStatement } from './glance-cell';
import { lensSentence, seenThrough } from './glance-view';
import { initials, type Duty } from './late-cell';
import { LENSES, lensOf } from './lens';

const statement: GlanceStatement = { areaId: 'a', state: 'waiting', applicable: true, settlement: null, proposal: null, evidenceCount: 0, result: null, votesCast: 0, assignedTo: null, previousLevel: null };
const proposal = { level: 4, withoutProof: false, stale: false };
const result = { outcome: 'open', median: 2.5, agreement: 0.44, counts: [3, 0, 2, 3, 0, 0, 0, 0] };
const duty: Duty = { proposalsDue: false, roundOpen: false, expectedIn: () => 8 };
const seen = (lens: (typeof LENSES)[number], changes: Partial<GlanceStatement>, of: Duty = duty) => seenThrough(lens, { ...statement, ...changes }, of);

test('a settled cell says level and how it was settled; only consensus has no sign of divergence', () => {
  const consensus = { state: 'settled', settlement: { level: 5, kind: 'consensus' }, proposal } as const;
  expect(seen('standing', consensus)).toMatchObject({ kind: 'level', mark: '5', level: 5, divergent: false, words: 'level 5, settled by consensus' });
  expect(seen('standing', { ...consensus, settlement: { level: 5, kind: 'leader' } })).toMatchObject({ divergent: true, words: 'level 5, decided by the leader' });
});

test('a proposed level is not shown as if it were settled', () => {
  expect(seen('standing', { proposal })).toMatchObject({ kind: 'proposed', mark: '4', words: 'level 4 proposed, not judged yet' });
  expect(seen('settled', { proposal })).toMatchObject({ kind: 'quiet', level: null });
});

test('while votes are open no lens shows a level or a spread of the votes', () => {
  const open = { state: 'open', votesCast: 5 } as const;
  expect(LENSES.map((lens) => seen(lens, open).level)).toEqual(LENSES.map(() => null));
  expect(seen('divergence', open)).toMatchObject({ kind: 'open', mark: '○' });
  expect(seen('standing', { ...open, proposal })).toMatchObject({ kind: 'open', mark: '○', level: null });
});

test('a judged, unsettled statement shows its median; one with too few votes shows none', () => {
  expect(seen('standing', { state: 'revealed', result })).toMatchObject({ kind: 'revealed', mark: '2.5', divergent: true, words: 'judged, not settled, median 2.5' });
  const few = { outcome: 'too-few', median: null, agreement: null, counts: null };
  expect(seen('standing', { state: 'revealed', result: few })).toMatchObject({ mark: '?', words: 'judged, with too few votes' });
  expect(seen('divergence', { state: 'revealed', result: few }).words).toBe('judged, with too few votes to tell');
});

test('divergence shows the lowest and highest vote, darker the less they agree', () => {
  expect(seen('divergence', { state: 'revealed', result })).toMatchObject({ mark: '0–3', strength: 2, divergent: true, words: 'votes from 0 to 3, agreement 0.44, not settled' });
  const agreed = { ...result, agreement: 1, counts: [0, 0, 0, 8, 0, 0, 0, 0] };
  expect(seen('divergence', { state: 'settled', result: agreed, settlement: { level: 3, kind: 'consensus' } })).toMatchObject({ mark: '3', strength: 0, divergent: false });
  expect(seen('divergence', { state: 'revealed', result: { ...result, agreement: -0.2 } }).strength).toBe(3);
});

test('proof is counted, and its absence is marked where the level would need it', () => {
  expect(seen('proof', { proposal, evidenceCount: 2 })).toMatchObject({ kind: 'good', mark: '2', words: '2 pieces of proof' });
  expect(seen('proof', { proposal: { ...proposal, withoutProof: true } })).toMatchObject({ kind: 'warn', mark: '0', unproven: true });
  expect(seen('proof', { proposal: { ...proposal, level: 2 } })).toMatchObject({ kind: 'quiet', unproven: false });
  expect(seen('standing', { proposal: { ...proposal, withoutProof: true } })).toMatchObject({ unproven: true, words: 'level 4 proposed, not judged yet, without proof' });
});

test('who is late is named for levels; of votes only how many there are', () => {
  const assigned = { assignedTo: { personId: 'p', name: 'Peter Lindqvist' } };
  expect(seen('late', assigned)).toMatchObject({ kind: 'waiting', mark: 'PL', words: 'Peter Lindqvist has not proposed a level yet' });
  expect(seen('late', assigned, { ...duty, proposalsDue: true })).toMatchObject({ kind: 'warn', words: 'Peter Lindqvist has not proposed a level yet, overdue' });
  expect(seen('late', {}, { ...duty, proposalsDue: true })).toMatchObject({ mark: '?', words: 'no proposed level, and nobody is assigned, overdue' });
  const voting = { ...duty, roundOpen: true };
  expect(seen('late', { state: 'open', votesCast: 5 }, voting)).toMatchObject({ mark: '5/8', words: '5 of 8 votes' });
  expect(seen('late', { state: 'open', votesCast: 8 }, voting)).toMatchObject({ kind: 'good', words: 'all 8 votes are in' });
  expect(seen('late', { state: 'open', votesCast: 5 }, { ...voting, expectedIn: () => null })).toMatchObject({ mark: '5', words: '5 votes' });
});

test('the change since last time needs both levels', () => {
  const last = { previousLevel: { level: 3, assessmentName: 'A year ago' } };
  const settledAt = (level: number) => ({ ...last, settlement: { level, kind: 'consensus' } as const });
  expect(['+2', '−1', '=']).toEqual([5, 2, 3].map((level) => seen('change', settledAt(level)).mark));
  expect(seen('change', last)).toMatchObject({ kind: 'quiet', words: 'level 3 last time, not settled yet' });
});

test('what does not apply never has a level, whatever the lens', () => {
  const gone = { applicable: false, state: 'notApplicable', proposal, settlement: { level: 5, kind: 'consensus' } } as const;
  expect(LENSES.map((lens) => seen(lens, gone).mark)).toEqual(LENSES.map(() => '–'));
});

test('each lens says what it shows, with its count', () => {
  const board = [{ ...statement, proposal, evidenceCount: 1 }, { ...statement, state: 'revealed', result } as const, { ...statement, applicable: false }];
  expect(lensSentence('proposed', board, duty)).toBe('1 of 2 statements have a proposed level.');
  expect(lensSentence('divergence', board, duty)).toMatch(/^1 statement is judged and not settled/);
  expect(lensSentence('proof', board, duty)).toMatch(/^1 of 2 statements have proof\. 0 have a proposed level that needs proof/);
  expect(lensSentence('late', board, { ...duty, proposalsDue: true })).toMatch(/^1 statement has no proposed level and is overdue/);
});

test('names, lenses and initials read well', () => {
  expect(statementPlaceName('Vision and strategy', 1)).toBe('Vision and strategy, statement 2');
  expect([lensOf('proof'), lensOf('nonsense'), lensOf(undefined)]).toEqual(['proof', 'standing', 'standing']);
  expect(['Peter Lindqvist', 'Prof. Hugo van Brandt', 'élodie', ''].map(initials)).toEqual(['PL', 'PB', 'É', '']);
});
