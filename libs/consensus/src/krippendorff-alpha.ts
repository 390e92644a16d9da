import { krippendorffDistance, type Measurement } from './krippendorff-distance';

/** Krippendorff's alpha of a panel. */
export interface KrippendorffAlpha {
  /** 1 perfect, 0 as chance; null when all pairable values are equal or there are none. */
  readonly alpha: number | null;
  /** Values in units that at least two raters rated. */
  readonly pairableValues: number;
}

/**
 * Krippendorff's alpha = 1 - observed / expected disagreement, from the coincidence matrix (Krippendorff 2011).
 * `ratings` has one row per rater and one column per unit; null is a missing value. Units with one rating take no part.
 * RangeError when rows differ in length, a value is not finite, or a ratio value is negative.
 */
export function krippendorffAlpha(
  ratings: readonly (readonly (number | null)[])[],
  measurement: Measurement,
): KrippendorffAlpha {
  const units = pairableUnits(ratings, measurement);
  const values = [...new Set(units.flat())].sort((left, right) => left - right);
  const totals = values.map((value) => units.flat().filter((other) => other === value).length);
  const pairableValues = units.reduce((sum, unit) => sum + unit.length, 0);
  const distance = krippendorffDistance(values, totals, measurement);
  const position = new Map(values.map((value, index) => [value, index]));
  let observed = 0;
  for (const unit of units) {
    const places = unit.map((value) => position.get(value) ?? NaN);
    // Each ordered pair of one unit weighs 1/(m - 1); the distance of a value to itself is 0.
    for (const left of places) for (const right of places) observed += distance(left, right) / (unit.length - 1);
  }
  let expected = 0;
  totals.forEach((left, row) =>
    totals.forEach((right, column) => {
      expected += left * right * distance(row, column);
    }),
  );
  const alpha = expected > 0 ? 1 - ((pairableValues - 1) * observed) / expected : null;
  return { alpha, pairableValues };
}

function pairableUnits(ratings: readonly (readonly (number | null)[])[], measurement: Measurement): number[][] {
  const count = ratings[0]?.length ?? 0;
  if (!ratings.every((row) => row.length === count))
    throw new RangeError('Every rater needs one place per unit, but some rows differ in length.');
  for (const value of ratings.flat()) {
    if (value !== null && !Number.isFinite(value))
      throw new RangeError(`A rating is ${value}, but it must be a finite number or null.`);
    if (measurement === 'ratio' && value !== null && value < 0)
      throw new RangeError(`A ratio rating is ${value}, but it must not be negative.`);
  }
  const units = Array.from({ length: count }, (_, unit) =>
    ratings.map((row) => row[unit] ?? null).filter((value) => value !== null),
  );
  return units.filter((unit) => unit.length >= 2);
}
