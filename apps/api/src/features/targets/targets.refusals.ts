import type { Refusals } from '../../platform/domain-error';

export const TARGET_REFUSALS = {
  'unknown-sub-domain': ({ id }) => `The model of this assessment has no sub-domain ${id}.`,
  'nothing-applies': () => 'No statement of this sub-domain applies to the city, so it can have no target.',
  'named-twice': ({ id }) => `The sub-domain ${id} is named twice. Nothing was changed.`,
  'target-not-possible': ({ sentences }) => String(sentences),
} as const satisfies Refusals;
