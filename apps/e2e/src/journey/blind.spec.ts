import { tellingPlaces } from './blind';

const board = { statementId: 's1', votesCast: 5, result: null, settlement: null, proposal: { level: 3 }, myVote: { level: 2 }, statement: { levels: [{ level: 0 }] } };

test('the model, proposals, the own vote and counts of votes tell nothing', () => {
  expect(tellingPlaces({ data: { assessment: { agenda: [], rollUp: { overall: { mean: null } }, statements: [board] } } })).toEqual([]);
});

test.each([
  ['a result', { ...board, result: { counts: [1, 0, 0, 4, 0, 0, 0, 0] } }, '.statements[0].result'],
  ['a median', { ...board, median: 3 }, '.statements[0].median'],
  ['a level of nobody known', { ...board, level: 0 }, '.statements[0].level'],
  ['a settlement', { ...board, settlement: { level: 2 } }, '.statements[0].settlement'],
])('a planted leak is found: %s', (_what, planted, place) => {
  expect(tellingPlaces({ statements: [planted] })).toEqual([place]);
});
