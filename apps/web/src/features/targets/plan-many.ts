import type { Priority } from '../../gql/graphql';
import type { TargetOnScreen } from './target-on-screen';

export interface PlannedTarget {
  subDomainId: string;
  priority: Priority;
  importance: number;
  level: number;
  due: string;
  reason: string;
}

/** So many levels above the as-is, or the same level for all. */
export type Aim = { readonly above: number } | { readonly at: number };

export interface ManyTerms {
  readonly aim: Aim;
  /** null: each as it is proposed. */
  readonly priority: Priority | null;
  readonly due: string;
}

const HIGHEST_LEVEL = 7;
const HALVES = 2;

/** A target a step above the as-is, on a half level, rounded up, and never above 7. */
export function levelAbove(asIs: number, step: number): number {
  // A mean such as 2.9999999999999996 is 3, and must not be rounded up past it.
  const wanted = Math.round((asIs + step) * 1e6) / 1e6;
  return Math.min(HIGHEST_LEVEL, Math.ceil(wanted * HALVES) / HALVES);
}

/** Sub-domains of which the as-is is known, without a target: those that many are usually set for. */
export const withoutTarget = (targets: readonly TargetOnScreen[]): TargetOnScreen[] => targets.filter(({ set, asIs }) => !set && typeof asIs === 'number');

/**
 * What would be sent. Left out: sub-domains without a figure, those that stand above the level already (a target below the as-is needs a
 * reason of its own), and those of which nothing would change. What was said of importance and reason stays.
 */
export function planMany(targets: readonly TargetOnScreen[], { aim, priority, due }: ManyTerms): PlannedTarget[] {
  return targets.flatMap((target) => {
    const { subDomainId, asIs, importance, proposedPriority, reason } = target;
    if (typeof asIs !== 'number') return [];
    const level = 'above' in aim ? levelAbove(asIs, aim.above) : aim.at;
    if (level < asIs) return [];
    const planned = { subDomainId, priority: priority ?? proposedPriority, importance, level, due, reason };
    const same = target.set && target.level === level && target.due === due && target.priority === planned.priority;
    return same ? [] : [planned];
  });
}
