/** Weights by id; an id that is not named weighs 1. They are locked before round 1, so the caller passes the locked ones. */
export interface Weights {
  readonly areas?: Readonly<Record<string, number>>;
  readonly subDomains?: Readonly<Record<string, number>>;
}

export const DEFAULT_WEIGHT = 1;

/**
 * Turns one rank's weights into a lookup. Throws a RangeError for an unknown id or a weight that is not a positive
 * number: a weight of 0 would take a node out of the mean without anybody seeing it.
 */
export function weightLookup(
  rank: 'area' | 'sub-domain',
  ids: readonly string[],
  weights: Readonly<Record<string, number>> = {},
): (id: string) => number {
  const known = new Set(ids);
  const given = new Map(Object.entries(weights));
  for (const [id, weight] of given) {
    if (!known.has(id)) throw new RangeError(`A weight is given for the ${rank} "${id}", which is not part of the structure.`);
    if (!(Number.isFinite(weight) && weight > 0)) {
      throw new RangeError(`The weight of the ${rank} "${id}" must be a number above 0, not ${String(weight)}.`);
    }
  }
  return (id) => given.get(id) ?? DEFAULT_WEIGHT;
}
