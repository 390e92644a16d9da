import type { Refusals } from '../../platform/domain-error';

export const WORKSHOP_REFUSALS = {
  'workshop-running': () => 'A workshop is running already. End it before you start another one.',
  'workshop-over': () => 'This workshop is over. Start a new one to go on.',
  'workshop-code': () => 'No workshop of yours has this code at the moment. Compare it with the one on the screen.',
  'statement-unknown': ({ id }) => `The model of this assessment has no statement ${id}.`,
  'statement-judged': () => 'Another statement is being judged. Reveal it before you go on.',
} as const satisfies Refusals;
