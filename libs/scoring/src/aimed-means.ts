import { weightedMean } from './score';

export interface AimedSubDomain {
  /** Mean level 0..7; null without a figure. */
  readonly asIs: number | null;
  /** Level 0..7; null without a target. */
  readonly target: number | null;
}

export interface AimedArea {
  readonly id: string;
  readonly subDomains: readonly AimedSubDomain[];
}

export interface AimedMeans {
  readonly overall: number | null;
  readonly areas: readonly { readonly id: string; readonly mean: number | null }[];
}

/**
 * The means 0..7 if every target is reached, rolled up as the as-is is (area = mean of its sub-domains, overall = mean of the areas): a
 * sub-domain without a target stays where it is, one without either has no part. Null where nothing is known.
 */
export function aimedMeans(areas: readonly AimedArea[]): AimedMeans {
  const means = areas.map(({ id, subDomains }) => ({ id, mean: meanOf(subDomains.map(({ asIs, target }) => target ?? asIs)) }));
  return { overall: meanOf(means.map(({ mean }) => mean)), areas: means };
}

const meanOf = (values: readonly (number | null)[]): number | null => weightedMean(values.flatMap((value) => (value === null ? [] : [{ value, weight: 1 }])));
