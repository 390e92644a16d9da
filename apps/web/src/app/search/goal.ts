import type { IconName } from '../../ui/icon';

/** Somewhere one can go from the search. */
export interface Goal {
  /** Once in the whole list. */
  id: string;
  label: string;
  /** A few words below the label. */
  note?: string;
  to: string;
  icon: IconName;
}

export interface GoalGroup {
  id: string;
  label: string;
  goals: readonly Goal[];
}
