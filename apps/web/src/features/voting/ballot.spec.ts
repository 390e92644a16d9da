import { ballotOf, neighbour, nextUnjudged, type BallotAssessment } from './ballot';

const ORDER = ['a', 'b', 'c', 'd'];

test('after a vote the next statement not judged yet comes, past those already judged', () => {
  expect(nextUnjudged(ORDER, new Set(['a', 'b']), 'a')).toBe('c');
});

test('from the last statement the search goes on at the beginning', () => {
  expect(nextUnjudged(ORDER, new Set(['d', 'a']), 'd')).toBe('b');
});

test('coming back starts at the first statement not judged yet', () => {
  expect(nextUnjudged(ORDER, new Set(['a']), null)).toBe('b');
});

test('a skipped statement comes again when the others are judged', () => {
  expect(nextUnjudged(ORDER, new Set(['b', 'c', 'd']), 'd')).toBe('a');
});

test('when all are judged there is no next statement', () => {
  expect(nextUnjudged(ORDER, new Set(ORDER), 'b')).toBeNull();
});

test('going back and on stops at the ends', () => {
  expect(neighbour(ORDER, 'b', -1)).toBe('a');
  expect(neighbour(ORDER, 'a', -1)).toBeNull();
  expect(neighbour(ORDER, 'd', 1)).toBeNull();
});

const statement = (statementId: string, areaId: string, applicable = true) => ({ statementId, areaId, applicable });
const assessment = (part: object) =>
  ({
    openRound: { id: 'r', number: 1, closesAt: null, statementIds: ['a', 'b', 'c'] },
    myParticipation: { areaIds: [] },
    statements: [statement('a', 'data'), statement('b', 'ict', false), statement('c', 'ict'), statement('d', 'ict')],
    ...part,
  }) as unknown as BallotAssessment;
const ids = (one: BallotAssessment) => ballotOf(one, {}).map(({ statementId }) => statementId);

test('the ballot has the applicable statements of the open round', () => {
  expect(ids(assessment({}))).toEqual(['a', 'c']);
});

test('a stakeholder restricted to areas judges only theirs', () => {
  expect(ids(assessment({ myParticipation: { areaIds: ['data'] } }))).toEqual(['a']);
});

test('there is nothing to judge without an open round or without taking part', () => {
  expect(ids(assessment({ openRound: null }))).toEqual([]);
  expect(ids(assessment({ myParticipation: null }))).toEqual([]);
});
