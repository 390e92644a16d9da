import type { OverviewStatement } from './assessment-answer';

export type GlanceStatement = Pick<
  OverviewStatement,
  'areaId' | 'state' | 'applicable' | 'settlement' | 'proposal' | 'evidenceCount' | 'result' | 'votesCast' | 'assignedTo' | 'previousLevel'
>;

/** How a cell is drawn. `level` has the colour of its level, `proposed` the same within a dashed line, `quiet` has nothing to say in this lens. */
export type CellKind = 'level' | 'proposed' | 'open' | 'revealed' | 'waiting' | 'notApplicable' | 'spread' | 'good' | 'warn' | 'quiet';

export interface GlanceCell {
  kind: CellKind;
  /** What is printed: short, and never only a colour. */
  mark: string;
  /** The level whose colour the cell has; null for none. */
  level: number | null;
  /** How strongly a spread of votes is shaded: 0 (they agree) to 3. */
  strength: 0 | 1 | 2 | 3;
  /** A corner says that the votes diverge, or did when it was settled. */
  divergent: boolean;
  /** A corner says that the proposed level would need proof and has none, or that its proof is stale. */
  unproven: boolean;
  /** What is read out after the place. */
  words: string;
}

const BARE = { level: null, strength: 0, divergent: false, unproven: false } as const;

export const cell = (kind: CellKind, mark: string, words: string, more: Partial<GlanceCell> = {}): GlanceCell => ({ ...BARE, kind, mark, words, ...more });

export const NOT_APPLICABLE = cell('notApplicable', '–', 'not applicable');

/** Nothing to say in this lens. */
export const quiet = (words: string): GlanceCell => cell('quiet', '·', words);

export const unproven = ({ proposal }: GlanceStatement): boolean => proposal?.withoutProof === true || proposal?.stale === true;

export const proofWords = ({ proposal }: GlanceStatement): string => (proposal?.withoutProof ? ', without proof' : proposal?.stale ? ', its proof is stale' : '');
