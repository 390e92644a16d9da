import type { Bar, Steps } from './condition-rule';

/** The number of votes that a table of panel sizes gives for a panel; never below the table's first line. NaN when a part is not a number. */
export function votesAtSize({ upTo, votes, every }: Steps, panel: number): number {
  return panel <= upTo ? votes : votes + Math.ceil((panel - upTo) / every);
}

/** What a bar asks for in a round (from 1 on): the same in every round, or that of the round, the last one going on. NaN when there is none. */
export function barInRound(bar: Bar, round: number): number {
  if (typeof bar === 'number') return bar;
  // Rounds that cannot be counted get the highest bar: never an easier one by mistake.
  if (!(round >= 1)) return bar.length > 0 ? Math.max(...bar) : NaN;
  return bar[Math.min(Math.floor(round), bar.length) - 1] ?? NaN;
}
