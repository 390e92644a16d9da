import { isLive, MAXIMUM_LEVEL, type Action } from './action';
import { compareQuarters } from './quarter';

/**
 * The level of each statement at the end of `byQuarter` if every action that ends by then delivers what it promises:
 * as-is plus the sum of the uplifts, at most 7. Dropped actions promise nothing. A statement without an as-is level
 * (null) stays without, and statements that `levels` does not name are left out. Whether the roadmap is sound is the
 * question of `validateRoadmap`. Throws a RangeError for a level outside 0..7, a negative or missing uplift, or a
 * malformed quarter.
 */
export function projectLevels(
  levels: Readonly<Record<string, number | null>>,
  actions: readonly Action[],
  byQuarter: string,
): Record<string, number | null> {
  const uplifts = new Map<string, number>();
  for (const action of actions) {
    if (compareQuarters(action.endQuarter, byQuarter) > 0 || !isLive(action)) continue;
    for (const { statementId, uplift } of action.uplifts) {
      if (!(uplift >= 0)) throw new RangeError(`Action "${action.id}" has no valid uplift for the statement "${statementId}": ${String(uplift)}.`);
      uplifts.set(statementId, (uplifts.get(statementId) ?? 0) + uplift);
    }
  }
  return Object.fromEntries(
    Object.entries(levels).map(([statementId, level]) => {
      if (level === null) return [statementId, null];
      if (!(level >= 0 && level <= MAXIMUM_LEVEL)) {
        throw new RangeError(`The level of the statement "${statementId}" must be from 0 to ${MAXIMUM_LEVEL}, not ${String(level)}.`);
      }
      return [statementId, Math.min(MAXIMUM_LEVEL, level + (uplifts.get(statementId) ?? 0))];
    }),
  );
}

/**
 * The cost range of all actions together, in whole currency units; dropped actions cost nothing. Throws a RangeError
 * for a cost that is not a whole number of 0 or more, or a range the wrong way round.
 */
export function totalCost(actions: readonly Action[]): { low: number; high: number } {
  let low = 0;
  let high = 0;
  for (const { id, costLow, costHigh } of actions.filter(isLive)) {
    if (!(Number.isSafeInteger(costLow) && Number.isSafeInteger(costHigh) && costLow >= 0 && costHigh >= costLow)) {
      throw new RangeError(`The cost of action "${id}" must be a range of whole numbers of 0 or more, not ${String(costLow)} to ${String(costHigh)}.`);
    }
    low += costLow;
    high += costHigh;
  }
  return { low, high };
}
