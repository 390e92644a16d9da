/** How many of how many. */
export interface Proportion {
  readonly successes: number;
  readonly of: number;
}

/**
 * z of two proportions with pooled variance, one added to every count (as Polis does, so that small samples say little). Positive when the
 * first is larger. 0 when all or nobody succeeded. RangeError unless counts are whole and 0 <= successes <= of, of >= 1.
 */
export function twoProportionZ(first: Proportion, second: Proportion): number {
  for (const { successes, of } of [first, second]) {
    if (!(Number.isInteger(successes) && Number.isInteger(of) && successes >= 0 && successes <= of && of >= 1)) {
      throw new RangeError(`${successes} of ${of} is not a proportion.`);
    }
  }
  const [wins, size] = [first.successes + 1, first.of + 1];
  const [otherWins, otherSize] = [second.successes + 1, second.of + 1];
  const pooled = (wins + otherWins) / (size + otherSize);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / size + 1 / otherSize));
  return error > 0 ? (wins / size - otherWins / otherSize) / error : 0;
}
