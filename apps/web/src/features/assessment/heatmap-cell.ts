import { SETTLEMENT_NAMES, STATE_NAMES } from '../../ui/statement-words';
import type { OverviewStatement } from './assessment-answer';

type CellStatement = Pick<OverviewStatement, 'state' | 'applicable' | 'settlement' | 'proposal' | 'evidenceCount'>;

export interface HeatmapCell {
  kind: 'settled' | 'proposed' | 'waiting' | 'open' | 'revealed' | 'notApplicable';
  /** What is printed in the cell. */
  mark: string;
  /** The level whose colour the cell has; null for none. */
  level: number | null;
  /** What is read out, without the place. */
  words: string;
}

export const STATE_MARKS = { waiting: '·', open: '○', revealed: '≠', notApplicable: '–' } as const;

/** How one statement looks in the heatmap: a mark and words, so that colour is never the only sign. */
export function heatmapCell({ state, applicable, settlement, proposal }: CellStatement): HeatmapCell {
  if (!applicable || state === 'notApplicable') return { kind: 'notApplicable', mark: STATE_MARKS.notApplicable, level: null, words: STATE_NAMES.notApplicable.toLowerCase() };
  if (settlement) return { kind: 'settled', mark: String(settlement.level), level: settlement.level, words: `level ${settlement.level}, ${lower(SETTLEMENT_NAMES[settlement.kind])}` };
  if (state === 'open' || state === 'revealed') return { kind: state, mark: STATE_MARKS[state], level: null, words: lower(STATE_NAMES[state]) };
  if (proposal) return { kind: 'proposed', mark: String(proposal.level), level: null, words: `level ${proposal.level} proposed, not judged yet` };
  return { kind: 'waiting', mark: STATE_MARKS.waiting, level: null, words: 'no level proposed yet' };
}

/** The accessible name of a cell, such as "Vision and strategy, statement 2: level 5, settled by consensus". */
export function cellName(placeName: string, statement: CellStatement): string {
  return `${placeName}: ${heatmapCell(statement).words}`;
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
