export type PriorityLevel = 'low' | 'medium' | 'high' | 'critical';
/** How much a sub-domain matters to the city: 1 (little) to 5 (most), 3 is ordinary. */
export type Importance = 1 | 2 | 3 | 4 | 5;

export interface PriorityInput {
  /** Levels from the as-is to the target, -7..7 (see `gap`); null while there is no figure for the as-is. */
  readonly gap: number | null;
  /** Given when no target is set: the level 0..7 that the gap leads to instead. */
  readonly assumedTarget?: number;
  /** How much it matters to the city, in the leader's judgement. */
  readonly importance: Importance;
  /** Levels by which comparable cities are ahead (negative: behind), -7..7; null when there is nothing to compare with. */
  readonly peerGap: number | null;
  /** How far the stakeholders disagree, 0 (of one mind) to 1 (split), as (1 - A)/2; null when not known. */
  readonly dissent: number | null;
}
