import type { Refusals } from '../../platform/domain-error';

export const VOTING_REFUSALS = {
  'round-open-already': ({ number }) => `Round ${number} is open. Close it before you open another one.`,
  'closes-in-the-past': () => 'The time at which the round closes must lie in the future.',
  'nobody-takes-part': () => 'Nobody takes part in this assessment yet. Invite people before you open a round.',
  'nothing-to-judge': () => 'Every applicable statement is settled, so there is nothing to judge.',
  'statement-unknown': ({ id }) => `The model of this assessment has no statement ${id}.`,
  'statement-not-applicable': ({ id }) => `The statement ${id} was set to not applicable, so it is not judged.`,
  'statement-settled': ({ id }) => `The statement ${id} is settled, so it is not judged again.`,
  'round-closed': () => 'This round is closed; your vote was not counted.',
  'round-over': () => 'The time for this round is over; your vote was not counted.',
  'round-closed-already': () => 'This round is closed already.',
  'not-in-round': ({ id }) => `The statement ${id} is not in this round.`,
  'voted-twice': ({ id }) => `The statement ${id} is in these votes twice.`,
  'statement-open': () => 'This statement is being judged. Close the round before you decide.',
  'not-judged-yet': () => 'This statement was not in a round yet. The panel judges before anybody decides.',
  'reason-against-median': ({ median }) => `The median of the votes is ${median}. Another level needs a reason, which everybody sees next to it.`,
  'reason-for-upper': ({ median }) => `The median ${median} lies between two levels. The upper one needs a reason, which everybody sees next to it.`,
  'reason-without-median': () => 'There are too few votes for a median. A decision without one needs a reason, which everybody sees next to it.',
  'not-on-the-panel': () => 'This person does not judge in this assessment.',
  'no-voting-link': () => 'This person has no voting link that could be withdrawn.',
  'reason-for-change': () => 'This statement is settled. To decide it again needs a reason, which everybody sees next to it.',
} as const satisfies Refusals;
