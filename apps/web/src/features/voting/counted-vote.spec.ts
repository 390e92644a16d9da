import type { BallotQuery } from '../../gql/graphql';
import { withCountedVote } from './counted-vote';
import type { KeptVote } from './kept-vote';
import { choiceOf, draftOf, sameChoice } from './vote-draft';

const ballot = { assessment: { openRound: { id: 'r1' }, statements: [{ statementId: 's1', myVote: null }, { statementId: 's2', myVote: null }] } } as unknown as BallotQuery;
const vote = { roundId: 'r1', statementId: 's2', level: null, confidence: 'low', reason: 'Not my field.' } as KeptVote;
const votesOf = (one: BallotQuery) => one.assessment?.statements.map(({ myVote }) => myVote);

test('an acknowledged vote stands on its statement alone', () => {
  expect(votesOf(withCountedVote(ballot, vote, 'now'))).toEqual([null, { level: null, cannotJudge: true, confidence: 'low', reason: 'Not my field.', castAt: 'now' }]);
});

test('a vote of an earlier round does not show up in the present one', () => {
  expect(withCountedVote(ballot, { ...vote, roundId: 'r0' }, 'now')).toBe(ballot);
});

test('level 0 and "cannot judge" are different votes, and an untouched form is none', () => {
  const zero = choiceOf({ answer: 0, confidence: 'medium', reason: ' ' });
  const cannot = choiceOf({ answer: 'cannot-judge', confidence: 'medium', reason: '' });
  expect(zero).toEqual({ level: 0, confidence: 'medium', reason: '' });
  expect(cannot?.level).toBeNull();
  expect(zero && sameChoice(zero, cannot)).toBe(false);
  expect(choiceOf(draftOf(null))).toBeNull();
  expect(choiceOf(draftOf(zero))).toEqual(zero);
});
