import type { RoadmapAssessment } from './roadmap-answer';

export interface RemainingGap {
  id: string;
  name: string;
  /** Mean levels now, and if the actions deliver. */
  asIs: number;
  expected: number;
  target: number;
  /** Levels from what is expected to the target. */
  left: number;
  /** No action moves it. */
  untouched: boolean;
}

interface Figure {
  id: string;
  mean?: number | null | undefined;
}

/** Below this a gap is not told: it would print as 0.0. */
const SHOWN = 0.05;

/** What still separates each sub-domain from its target if the actions deliver, the largest first. */
export function remainingGaps({ pack, rollUp, targets }: Pick<RoadmapAssessment, 'pack' | 'rollUp' | 'targets'>, projected: readonly Figure[]): RemainingGap[] {
  const now = new Map(rollUp.subDomains.map(({ id, mean }) => [id, mean ?? null]));
  const then = new Map(projected.map(({ id, mean }) => [id, mean ?? null]));
  const target = new Map(targets.map(({ subDomainId, level }) => [subDomainId, level ?? null]));
  return pack.areas
    .flatMap(({ subDomains }) => subDomains)
    .flatMap(({ id, name }) => {
      const [asIs, expected, aim] = [now.get(id), then.get(id), target.get(id)];
      if (typeof asIs !== 'number' || typeof expected !== 'number' || typeof aim !== 'number' || aim - expected < SHOWN) return [];
      return [{ id, name, asIs, expected, target: aim, left: aim - expected, untouched: expected <= asIs }];
    })
    .sort((left, right) => right.left - left.left);
}
