import { holds, type Condition } from './condition';
import type { StableDissentRule } from './consensus-rule';
import { netChange } from './net-change';
import { counted, percent } from './wording';

/** What came before the round that is judged. */
export interface RoundHistory {
  /** Levels of the previous round without "cannot judge", in any order; null in the first round. */
  readonly previousLevels: readonly number[] | null;
  /** Rounds held on this statement, the judged one included. */
  readonly rounds: number;
}

/** The conditions that must both hold before dissent counts as stable. */
export type StabilityConditionId = 'minimum-rounds' | 'net-change';

/** The two conditions of stability. A first round, or an empty round on either side, is never stable. */
export function stabilityConditions(
  levels: readonly number[],
  { minimumRounds, maximumNetChange }: StableDissentRule,
  history: RoundHistory,
): Condition<StabilityConditionId>[] {
  const { rounds, previousLevels } = history;
  const measurable = previousLevels !== null && previousLevels.length > 0 && levels.length > 0;
  const change = measurable ? netChange(previousLevels, levels) : null;
  return [
    {
      id: 'minimum-rounds',
      held: holds(rounds, 'at least', minimumRounds),
      measured: Number.isFinite(rounds) ? rounds : null,
      threshold: minimumRounds,
      sentence: `${counted(rounds, 'round')} held; dissent can be stable from ${minimumRounds} on.`,
    },
    {
      id: 'net-change',
      held: change !== null && holds(change.share, 'below', maximumNetChange),
      measured: change === null ? null : change.share,
      threshold: maximumNetChange,
      sentence:
        change === null
          ? 'There is no earlier round to compare with.'
          : `${percent(change.share)} of the votes changed on balance since the round before; stable is below ${percent(maximumNetChange)}.`,
    },
  ];
}
