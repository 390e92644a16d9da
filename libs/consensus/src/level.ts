/** The lowest level a statement can be given. */
export const MIN_LEVEL = 0;

/** The highest level a statement can be given. */
export const MAX_LEVEL = 7;

/** K, the number of categories. Categories nobody chose count in every ordinal index. */
export const LEVEL_COUNT = MAX_LEVEL - MIN_LEVEL + 1;

/** All levels in ascending order. */
export const LEVELS: readonly number[] = Object.freeze(
  Array.from({ length: LEVEL_COUNT }, (_, step) => MIN_LEVEL + step),
);
