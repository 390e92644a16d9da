import type { OverviewParticipant, OverviewStatement } from './assessment-answer';
import { dutyOf } from './duty';
import { owingLevels, owingVotes } from './owing';

const statement = (personId: string | null, proposed: boolean, applicable = true) =>
  ({ applicable, assignedTo: personId === null ? null : { personId, name: `Name of ${personId}` }, proposal: proposed ? { level: 3 } : null }) as OverviewStatement;
const participant = (personId: string, judged: number | null, owed: number | null, areaIds: string[] | null = null) =>
  ({ personId, name: personId, judged, owed, areaIds }) as unknown as OverviewParticipant;

test('evidencers owe levels for applicable statements alone, those who owe most first', () => {
  const board = [statement('a', true), statement('a', false), statement('b', false), statement('b', false), statement('c', true), statement('a', false, false), statement(null, false)];
  expect(owingLevels(board)).toEqual([
    { personId: 'b', name: 'Name of b', done: 0, total: 2 },
    { personId: 'a', name: 'Name of a', done: 1, total: 2 },
  ]);
});

test('stakeholders owe what they have not judged of the open round', () => {
  expect(owingVotes([participant('a', 5, 5), participant('b', 1, 5), participant('c', null, 5)]).map(({ personId, done }) => [personId, done])).toEqual([
    ['c', 0],
    ['b', 1],
  ]);
  expect(owingVotes([participant('a', null, null)])).toEqual([]);
});

describe('what is due', () => {
  const plan = [{ phase: 'collecting', from: '2027-03-03', to: '2027-03-09', workingDays: 5 }] as const;
  const assessment: Parameters<typeof dutyOf>[0] = { phase: 'collecting', plan: [...plan], openRound: null, participants: [participant('a', 0, 0), participant('b', 0, 0, ['data'])] };

  test('levels are overdue from the day after the planned end of collecting, but not before collecting has begun', () => {
    expect(dutyOf({ ...assessment }, true, '2027-03-09').proposalsDue).toBe(false);
    expect(dutyOf({ ...assessment }, true, '2027-03-10').proposalsDue).toBe(true);
    expect(dutyOf({ ...assessment, phase: 'preparing' }, true, '2027-03-10').proposalsDue).toBe(false);
  });

  test('how many votes an area expects is for leaders to know', () => {
    const asLeader = dutyOf({ ...assessment }, true, '2027-03-09');
    expect([asLeader.expectedIn('data'), asLeader.expectedIn('ict')]).toEqual([2, 1]);
    expect(dutyOf({ ...assessment }, false, '2027-03-09').expectedIn('data')).toBeNull();
  });
});
