import type { BoardStatement } from './evidence-answer';

export type EvidenceShow = 'mine' | 'all' | 'without-level' | 'without-proof' | 'flagged';

export interface EvidenceFilter {
  show: EvidenceShow;
  /** Empty for all areas. */
  areaId: string;
}

type FilteredStatement = Pick<BoardStatement, 'areaId' | 'applicable' | 'evidenceCount' | 'proposal' | 'assignedTo'>;

/** Whether a statement is in the list that the person asked for. */
export function matches({ show, areaId }: EvidenceFilter, statement: FilteredStatement, personId: string | null): boolean {
  if (areaId !== '' && statement.areaId !== areaId) return false;
  switch (show) {
    case 'all':
      return true;
    case 'mine':
      return isMine(statement, personId);
    case 'without-level':
      return statement.applicable && statement.proposal === null;
    case 'without-proof':
      return statement.applicable && statement.evidenceCount === 0;
    case 'flagged':
      return statement.applicable && statement.proposal !== null && (statement.proposal.withoutProof || statement.proposal.stale);
  }
}

export function isMine({ assignedTo }: Pick<FilteredStatement, 'assignedTo'>, personId: string | null): boolean {
  return personId !== null && assignedTo?.personId === personId;
}

/** A person's own statements first; otherwise the order of the model. */
export function mineFirst<T extends FilteredStatement>(statements: readonly T[], personId: string | null): T[] {
  return [...statements.filter((one) => isMine(one, personId)), ...statements.filter((one) => !isMine(one, personId))];
}
