import type { Refusals } from '../../platform/domain-error';

export const ROADMAP_REFUSALS = {
  'roadmap-not-sound': ({ sentences }) => String(sentences),
  'statement-does-not-apply': ({ id }) => `The statement ${id} does not apply to the city, so no action can lift it.`,
  'action-needed-by-others': ({ names }) => `Other actions depend on this one: ${names}. Change them first.`,
  'not-a-quarter': ({ text }) => `"${text}" is not a quarter written as in 2027-Q1.`,
} as const satisfies Refusals;
