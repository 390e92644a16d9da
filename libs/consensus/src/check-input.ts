import { MAX_LEVEL, MIN_LEVEL } from './level';

/** Throws RangeError unless every entry is a whole level 0..7. An empty list passes. */
export function checkLevels(levels: readonly number[]): void {
  for (let position = 0; position < levels.length; position += 1) {
    const level = levels[position];
    const allowed = level !== undefined && Number.isInteger(level) && level >= MIN_LEVEL && level <= MAX_LEVEL;
    if (!allowed) {
      throw new RangeError(
        `Vote ${position + 1} is ${String(level)}, but a level is a whole number from ${MIN_LEVEL} to ${MAX_LEVEL}.`,
      );
    }
  }
}

/** Throws RangeError unless there is at least one vote and every vote is a whole level 0..7. */
export function checkVotes(levels: readonly number[]): void {
  if (!(levels.length > 0)) throw new RangeError('There are no votes, so this statistic is not defined.');
  checkLevels(levels);
}

/** Throws RangeError unless there is at least one value and every value is a finite number. */
export function checkValues(values: readonly number[]): void {
  if (!(values.length > 0)) throw new RangeError('There are no values, so this statistic is not defined.');
  for (let position = 0; position < values.length; position += 1) {
    if (!Number.isFinite(values[position])) {
      throw new RangeError(`Value ${position + 1} is ${String(values[position])}, but it must be a finite number.`);
    }
  }
}

/** Throws RangeError unless there are at least three categories, no count is negative, and one is positive. */
export function checkFrequencies(frequencies: readonly number[]): void {
  if (!(frequencies.length >= 3)) {
    throw new RangeError(`An ordinal index needs at least 3 categories, but there are ${frequencies.length}.`);
  }
  checkValues(frequencies);
  if (!frequencies.every((count) => count >= 0)) throw new RangeError('A category has a negative count.');
  if (!frequencies.some((count) => count > 0))
    throw new RangeError('Every category is empty, so this statistic is not defined.');
}
