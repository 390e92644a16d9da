import type { OverviewStatement } from './assessment-answer';
import { knownBefore, noteOn } from './known-before';

const statement = (changes: Partial<OverviewStatement> = {}) => ({ applicable: true, assignedTo: null, proposal: null, ...changes }) as OverviewStatement;
const assigned = statement({ assignedTo: { personId: 'p', name: 'P' } });
const gate = (met: boolean, warns = false) => ({ id: 'g', met, warns, sentence: 'S.' });

test('statements with nobody do not stand in the way of collecting, but are never passed over in silence', () => {
  const board = { statements: [statement(), statement(), assigned, statement({ applicable: false })] };
  expect(knownBefore(board, 'collecting')).toEqual(['2 statements are assigned to nobody: nobody will gather proof for them.']);
  expect(noteOn(board, { to: 'collecting', gates: [] })).toBe('You can go on, but know this first.');
  expect(noteOn({ statements: [assigned] }, { to: 'collecting', gates: [] })).toBe('Nothing stands in the way.');
});

test('proposed levels without proof are told before the voting', () => {
  const board = { statements: [statement({ proposal: { level: 4, withoutProof: true, stale: false } })] };
  expect(knownBefore(board, 'voting')).toEqual(['1 proposed level of 3 or more has no proof.']);
  expect(knownBefore(board, 'targeting')).toEqual([]);
});

test('a gate that is shut, one that warns, and one that is met each have their own note', () => {
  const board = { statements: [assigned] };
  expect(noteOn(board, { to: 'voting', gates: [gate(true, true), gate(false)] })).toBe('Not everything that is needed is there yet.');
  expect(noteOn(board, { to: 'voting', gates: [gate(true, true)] })).toBe('You can go on, but know this first.');
  expect(noteOn(board, { to: 'voting', gates: [gate(true)] })).toBe('Everything that is needed is there.');
});
