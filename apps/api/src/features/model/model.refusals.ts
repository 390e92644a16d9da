import type { Refusals } from '../../platform/domain-error';

export const MODEL_REFUSALS = {
  'pack-not-draft': ({ state }) => `This model pack is already ${state}; only a draft can be published.`,
  'pack-not-published': ({ state }) => `This model pack is ${state}; only a published one can be retired.`,
  'version-exists': ({ packId, version, state }) =>
    `Version ${version} of ${packId} is ${state} and therefore frozen; give the changed pack a new version.`,
} as const satisfies Refusals;
