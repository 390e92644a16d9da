import type { TargetsPageQuery } from '../../gql/graphql';

export type TargetsAssessment = NonNullable<TargetsPageQuery['assessment']>;
export type TargetOnScreen = TargetsAssessment['targets'][number];

/** 24 months after a day (yyyy-mm-dd), less a day: the latest date that is safely within the limit. */
export function latestDue(today: string): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + MONTHS_AHEAD + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + MONTHS_AHEAD, Math.min(day, last) - 1)).toISOString().slice(0, 10);
}

const MONTHS_AHEAD = 24;

export const today = (): string => new Date().toISOString().slice(0, 10);

/** A target as it is sent; null while there is none. */
export function asInput({ subDomainId, set, priority, importance, level, due, reason }: TargetOnScreen) {
  if (!set || priority === null || priority === undefined || typeof level !== 'number' || !due) return null;
  return { subDomainId, priority, importance, level, due, reason };
}
