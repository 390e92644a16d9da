/** The levels of the scale, lowest first. */
export const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** A level of the scale: 0 (not started) to 7 (full effect, and others learn from it). */
export type Level = (typeof LEVELS)[number];

/** The levels that every statement describes in its own words. */
export const DESCRIBED_LEVELS = [0, 3, 5, 7] as const;

export type DescribedLevel = (typeof DESCRIBED_LEVELS)[number];

const known: ReadonlySet<unknown> = new Set(LEVELS);

/** True only for the eight whole numbers 0 to 7; false for NaN, text, fractions and everything else. */
export function isLevel(value: unknown): value is Level {
  return known.has(value);
}
