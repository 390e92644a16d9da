/** A source of randomness: numbers from 0 (included) to 1 (excluded). */
export type Random = () => number;

/** An integer from 0 to `bound` - 1. Throws a RangeError when the source leaves its range, rather than being predictable. */
export function randomInteger(bound: number, random: Random): number {
  const value = random();
  if (!(value >= 0 && value < 1)) throw new RangeError('The random source must return numbers from 0 up to, not including, 1.');
  return Math.floor(value * bound);
}

/** A new list in random order (Fisher and Yates). The input stays as it is. */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const rest = [...items];
  const shuffled: T[] = [];
  while (rest.length > 0) shuffled.push(...rest.splice(randomInteger(rest.length, random), 1));
  return shuffled;
}
