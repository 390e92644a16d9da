import type { BoardStatement } from './evidence-answer';

export type Whose = 'mine' | 'all';
export type EvidenceState = 'any' | 'to-do' | 'proposed' | 'without-proof' | 'flagged' | 'stale';

export interface EvidenceFilter {
  whose: Whose;
  state: EvidenceState;
  /** Empty for all areas. */
  areaId: string;
}

export type FilteredStatement = Pick<BoardStatement, 'areaId' | 'applicable' | 'evidenceCount' | 'proposal' | 'assignedTo'>;

/** Whether a statement is in the list that the person asked for. */
export function matches({ whose, state, areaId }: EvidenceFilter, statement: FilteredStatement, personId: string | null): boolean {
  if (areaId !== '' && statement.areaId !== areaId) return false;
  if (whose === 'mine' && !isMine(statement, personId)) return false;
  return isIn(state, statement);
}

function isIn(state: EvidenceState, { applicable, proposal, evidenceCount }: FilteredStatement): boolean {
  if (state === 'any') return true;
  if (!applicable) return false;
  switch (state) {
    case 'to-do':
      return proposal === null;
    case 'proposed':
      return proposal !== null;
    case 'without-proof':
      return evidenceCount === 0;
    case 'flagged':
      return proposal?.withoutProof === true;
    case 'stale':
      return proposal?.stale === true;
  }
}

export function isMine({ assignedTo }: Pick<FilteredStatement, 'assignedTo'>, personId: string | null): boolean {
  return personId !== null && assignedTo?.personId === personId;
}

/** What a statement still asks of its evidencer. */
export type Work = 'to-do' | 'needs-proof' | 'done' | 'not-applicable';

export function workOf({ applicable, proposal }: FilteredStatement): Work {
  if (!applicable) return 'not-applicable';
  if (proposal === null) return 'to-do';
  return proposal.withoutProof || proposal.stale ? 'needs-proof' : 'done';
}

const MOST_DUE_FIRST: readonly Work[] = ['to-do', 'needs-proof', 'done', 'not-applicable'];

export interface WorkGroup<T> {
  work: Work;
  statements: T[];
}

/** The list in parts, what is due first; within a part in the order of the model. */
export function groupByWork<T extends FilteredStatement>(statements: readonly T[]): WorkGroup<T>[] {
  return MOST_DUE_FIRST.map((work) => ({ work, statements: statements.filter((one) => workOf(one) === work) })).filter(({ statements: some }) => some.length > 0);
}

/** The next statement after this one that still asks for something, going on at the beginning; null when none does. */
export function nextToDo<T extends FilteredStatement & { statementId: string }>(statements: readonly T[], from: string): T | null {
  const at = statements.findIndex(({ statementId }) => statementId === from);
  const round = [...statements.slice(at + 1), ...statements.slice(0, Math.max(at, 0))];
  return round.find((one) => workOf(one) === 'to-do') ?? round.find((one) => workOf(one) === 'needs-proof') ?? null;
}
