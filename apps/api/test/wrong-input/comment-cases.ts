import { sending, type Change, type MutationName } from './right-input';
import { NOBODY, STATEMENTS, type Somebody } from './town.fixture';
import type { WrongInput } from './wrong-input';

const row = (at: MutationName, what: string, change: Change, says: RegExp, by?: Somebody): WrongInput => ({ at, what, says, send: sending(at, change, by) });
const people = (count: number) => Array.from({ length: count }, (_, at) => NOBODY.replace(/0000$/, '').replace(/.{4}$/, String(1000 + at)));
const ROUND_OPEN = /^The round is open: talk again after the reveal\.$/;

/** Comments and threads. */
export const COMMENT_CASES: readonly WrongInput[] = [
  row('addComment', 'a blank text', { body: ' \n\t ' }, /^Body must not be empty/),
  row('addComment', 'no text', { body: undefined }, /^Body must not be missing/),
  row('addComment', '4,001 characters', { body: 'x'.repeat(4001) }, /^Body must not be longer than 4000 characters/),
  row('addComment', '1 MB', { body: 'x'.repeat(1_048_576) }, /larger than what is accepted/),
  row('addComment', 'a control character', { body: 'a\u0000b' }, /^Body contains a character/),
  row('addComment', 'a text that changes its direction', { body: 'a\u202eb' }, /^Body contains a character/),
  row('addComment', 'a text that is a list', { body: ['a'] }, /^Body must be a text/),
  row('addComment', 'a statement that no model has', { statementId: 'made-up.statement' }, /has no statement/),
  row('addComment', 'a statement that is judged', { statementId: STATEMENTS[0], threadId: null }, ROUND_OPEN),
  row('addComment', 'a thread about another statement', { statementId: STATEMENTS[41] }, /not found/),
  row('addComment', 'a thread that does not exist', { threadId: NOBODY }, /not found/),
  row('addComment', 'a malformed thread', { threadId: '1' }, /^Thread id is not an identifier/),
  row('addComment', 'the assessment of another city', ({ foreignAssessmentId }) => ({ assessmentId: foreignAssessmentId }), /not found/),
  row('addComment', 'another city', ({ foreignCityId }) => ({ cityId: foreignCityId }), /not found/),
  row('addComment', '21 people mentioned', { mentions: people(21) }, /^Mentions must not name more than 20 people/),
  row('addComment', 'somebody mentioned twice', ({ evidencerId }) => ({ mentions: [evidencerId, evidencerId] }), /names somebody twice/),
  row('addComment', 'somebody of no city mentioned', ({ strangerId }) => ({ mentions: [strangerId] }), /does not take part/),
  row('addComment', 'somebody mentioned by name', { mentions: ['Anna'] }, /^Mentions holds something that is not an identifier/),
  row('addComment', 'a field that is not known', { author: 'Lena' }, /has a field author that is not known/),
  row('addComment', 'an observer', {}, /role/, 'observer'),
  row('addComment', 'nobody signed in', {}, /sign in/i, 'signedOut'),
  row('addComment', 'an operator', {}, /not found|do not belong/, 'operator'),
  row('editComment', 'a blank text', { body: ' ' }, /^Body must not be empty/),
  row('editComment', 'a comment that does not exist', { id: NOBODY }, /not found/),
  row('editComment', 'somebody else’s comment', {}, /Only the person who wrote this/, 'stakeholder'),
  row('removeComment', 'somebody else’s comment', {}, /Only the person who added this/, 'stakeholder'),
  row('removeComment', 'a thread for a comment', ({ threadId }) => ({ id: threadId }), /not found/),
  row('restoreComment', 'a comment that is there', {}, /was not removed/),
  row('resolveThread', 'somebody else’s thread', {}, /Only the person who added this/, 'evidencer'),
  row('resolveThread', 'a thread that does not exist', { id: NOBODY }, /not found/),
  row('reopenThread', 'a thread that is open', {}, /open already/),
];
