/** The value with the given rank (0-based) among the values counted in the bins. */
function valueAt(bins: readonly number[], rank: number): number {
  let before = 0;
  for (const [value, count] of bins.entries()) {
    before += count;
    if (rank < before) return value;
  }
  return Number.NaN;
}

/** Quantile of type 7 (Hyndman and Fan 1996; the default of R and NumPy) of the values counted in the bins; NaN without values. */
export function quantileType7(bins: readonly number[], probability: number): number {
  const members = bins.reduce((total, count) => total + count, 0);
  const position = (members - 1) * probability;
  const [low, high] = [Math.floor(position), Math.ceil(position)].map((rank) => valueAt(bins, rank));
  return low === undefined || high === undefined ? Number.NaN : low + (position - Math.floor(position)) * (high - low);
}

export function meanOf(bins: readonly number[]): number {
  const members = bins.reduce((total, count) => total + count, 0);
  return bins.reduce((sum, count, value) => sum + count * value, 0) / members;
}

/** Rounds to the nearest half, halves of a half upwards. */
export function roundToHalf(value: number): number {
  return Math.floor(value * 2 + 0.5) / 2;
}

export const LEVEL_BANDS = ['0-1', '2-3', '4-5', '6-7'] as const;
export type LevelBand = (typeof LEVEL_BANDS)[number];

/**
 * The band of two levels that holds more than `share` of the values, or `null`.
 * `statements` is how many levels a bin sums up; a sum counts towards the level nearest to its mean.
 */
export function dominantBand(bins: readonly number[], statements: number, share: number): LevelBand | null {
  const members = bins.reduce((total, count) => total + count, 0);
  const counts = LEVEL_BANDS.map((_, band) =>
    bins.reduce((sum, count, value) => sum + (Math.floor(Math.floor(value / statements + 0.5) / 2) === band ? count : 0), 0),
  );
  return LEVEL_BANDS[counts.findIndex((count) => count / members > share)] ?? null;
}
