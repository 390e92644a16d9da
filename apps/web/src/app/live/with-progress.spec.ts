import { withProgress } from './with-progress';

const PROGRESS = { roundId: 'r2', votesCast: 9, statements: [{ statementId: 's1', votesCast: 4 }] };

test('the open round and its statements get the numbers that were told', () => {
  const answer = {
    assessment: {
      openRound: { id: 'r2', votesCast: 8, votesExpected: 20 },
      statements: [
        { statementId: 's1', votesCast: 3, state: 'open' },
        { statementId: 's2', votesCast: 5, state: 'open' },
      ],
    },
  };
  expect(withProgress(answer, PROGRESS)).toEqual({
    assessment: {
      openRound: { id: 'r2', votesCast: 9, votesExpected: 20 },
      statements: [
        { statementId: 's1', votesCast: 4, state: 'open' },
        { statementId: 's2', votesCast: 5, state: 'open' },
      ],
    },
  });
});

test('an earlier round keeps its number', () => {
  const answer = { rounds: [{ id: 'r1', votesCast: 30 }] };
  expect(withProgress(answer, PROGRESS)).toBe(answer);
});

test('what does not change stays the same object, so that it is not drawn again', () => {
  const answer = { openRound: { id: 'r2', votesCast: 1 }, people: [{ name: 'Ada' }], rollUp: { mean: 3 } };
  const after = withProgress(answer, PROGRESS);
  expect(after.openRound.votesCast).toBe(9);
  expect(after.people).toBe(answer.people);
  expect(after.rollUp).toBe(answer.rollUp);
});

test('null and plain values pass', () => {
  expect(withProgress(null, PROGRESS)).toBeNull();
  expect(withProgress({ city: null, count: 3 }, PROGRESS)).toEqual({ city: null, count: 3 });
});
