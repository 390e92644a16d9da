import type { Refusals } from '../../platform/domain-error';

export const DISCUSSION_REFUSALS = {
  'statement-unknown': ({ id }) => `The model of this assessment has no statement ${id}.`,
  'round-open': () => 'The round is open: talk again after the reveal.',
  'thread-resolved': () => 'This thread is resolved. Start a new one, or ask who began it to reopen it.',
  'thread-resolved-already': () => 'This thread is resolved already.',
  'thread-open-already': () => 'This thread is open already.',
  'comment-removed': () => 'This comment was removed.',
  'comment-not-removed': () => 'This comment was not removed.',
  'removed-by-leader': () => 'A leader removed this comment; only a leader can bring it back.',
  'mention-unknown': () => 'Somebody you mention does not take part in this assessment.',
} as const satisfies Refusals;
