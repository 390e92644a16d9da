export const ACTION_STATUSES = ['proposed', 'agreed', 'under-way', 'done', 'dropped'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** Levels that an action is expected to add to a statement. */
export interface Uplift {
  readonly statementId: string;
  /** 1 to 7, whole levels: what is projected is a level again. */
  readonly uplift: number;
}

/** One action of a city's roadmap. */
export interface Action {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  /** Range of the cost in whole units of the city's currency. */
  readonly costLow: number;
  readonly costHigh: number;
  /** Person-days of work. */
  readonly effortDays: number;
  /** First and last quarter, as in 2027-Q1. */
  readonly startQuarter: string;
  readonly endQuarter: string;
  readonly status: ActionStatus;
  readonly uplifts: readonly Uplift[];
  /** Ids of the actions that must be done before this one starts. */
  readonly dependsOn: readonly string[];
  /** The investment it needs, in the city's words; empty when none. */
  readonly investment: string;
  /** Who it is better done with, in the city's words; empty when nobody. */
  readonly partners: string;
}

export const MAXIMUM_LEVEL = 7;
export const UPLIFT_STEP = 1;

/** How sentences name an action: its name, or its id while it has none. */
export function nameOf(action: Action): string {
  return `"${action.name.trim() === '' ? action.id : action.name}"`;
}

/** A dropped action stays on record but promises, costs and blocks nothing. */
export function isLive(action: Action): boolean {
  return action.status !== 'dropped';
}
