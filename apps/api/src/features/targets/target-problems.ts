import { validateTarget } from '@citymark/scoring';

export interface IntendedTarget {
  /** null while the sub-domain has no figure. */
  readonly asIs: number | null;
  readonly level: number;
  readonly due: string;
  readonly reason: string;
}

/**
 * What is wrong with a target today, one sentence each. Targets are set before publication, which can only come later: what holds from
 * today holds from then.
 */
export const targetProblems = ({ asIs, level, due, reason }: IntendedTarget, today: Date): string[] =>
  validateTarget({ asIs, target: level, date: due, publishedAt: today.toISOString().slice(0, 10), reason });
