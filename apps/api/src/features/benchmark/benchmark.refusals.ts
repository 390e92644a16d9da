import type { Refusals } from '../../platform/domain-error';

/** What a person can act on when the benchmark says no. */
export const BENCHMARK_REFUSALS = {
  'no-report': () => 'A city joins the benchmark with a published assessment. Publish the report first.',
  'unknown-area': ({ area }) => `The model of this assessment has no area "${area}".`,
  'already-contributed': () => 'This assessment has joined the benchmark already. Withdraw it first to change the areas.',
  'once-a-period': ({ period }) => `The city has joined the benchmark of ${period} already, and counts once in each year.`,
  'not-contributed': () => 'This assessment has not joined the benchmark.',
  'policy-refused': ({ sentence }) => `${sentence}`,
  'no-published-pack': () => 'There is no published model pack to make synthetic peers for.',
} as const satisfies Refusals;
