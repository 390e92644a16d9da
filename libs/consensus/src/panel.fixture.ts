import type { Ballot } from './index';

/** Ballots of one group with these levels, without reasons. */
export function ballots(levels: readonly (number | null)[], group = 'administration', hasReason = false): Ballot[] {
  return levels.map((level) => ({ level, group, confidence: 'medium', hasReason }));
}
