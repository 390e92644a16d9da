import type { Refusals } from '../../platform/domain-error';

export const REPORT_REFUSALS = {
  'roll-up-incomplete': ({ settled, applicable }) =>
    `There is no overall figure yet, so there can be no report: ${settled} of ${applicable} applicable statements are settled, and each sub-domain needs at least 80 %.`,
} as const satisfies Refusals;
