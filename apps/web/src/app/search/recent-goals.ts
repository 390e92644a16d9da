import type { Goal } from './goal';

const KEY = 'citymark-recent-searches';
const MOST = 5;

const keyOf = (personId: string, assessmentId: string | undefined) => `${KEY}-${personId}-${assessmentId ?? ''}`;

/** Where this person went from the search on this device, the latest first. */
export function recentGoals(personId: string, assessmentId: string | undefined): Goal[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(keyOf(personId, assessmentId)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isGoal).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function rememberGoal(personId: string, assessmentId: string | undefined, goal: Goal): void {
  try {
    const others = recentGoals(personId, assessmentId).filter(({ id }) => id !== goal.id);
    window.localStorage.setItem(keyOf(personId, assessmentId), JSON.stringify([goal, ...others].slice(0, MOST)));
  } catch {
    return;
  }
}

/** Only paths inside this app are followed. */
function isGoal(value: unknown): value is Goal {
  if (typeof value !== 'object' || value === null) return false;
  const { id, label, to, icon } = value as Partial<Record<keyof Goal, unknown>>;
  return typeof id === 'string' && typeof label === 'string' && typeof icon === 'string' && typeof to === 'string' && /^\/(?!\/)/.test(to);
}
