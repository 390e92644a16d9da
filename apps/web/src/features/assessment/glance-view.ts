import { count } from '../../ui/words';
import type { GlanceCell, GlanceStatement } from './glance-cell';
import { divergenceCell, proofCell } from './judged-cell';
import { lateCell, type Duty } from './late-cell';
import type { Lens } from './lens';
import { changeCell, proposedCell, settledCell, standingCell } from './standing-cell';

/** A statement as the lens shows it. */
export function seenThrough(lens: Lens, statement: GlanceStatement, duty: Duty): GlanceCell {
  if (lens === 'late') return lateCell(statement, duty);
  return CELLS[lens](statement);
}

const CELLS: Record<Exclude<Lens, 'late'>, (statement: GlanceStatement) => GlanceCell> = {
  standing: standingCell,
  settled: settledCell,
  proposed: proposedCell,
  divergence: divergenceCell,
  proof: proofCell,
  change: changeCell,
};

/** What the lens shows, with how many there are of what one looks for. */
export function lensSentence(lens: Lens, statements: readonly GlanceStatement[], duty: Duty): string {
  const applicable = statements.filter((one) => one.applicable);
  const cells = applicable.map((one) => seenThrough(lens, one, duty));
  const all = applicable.length;
  const many = (test: (cell: GlanceCell) => boolean) => cells.filter(test).length;
  switch (lens) {
    case 'standing':
      return 'How each statement stands. Choose one to see its proof and how it was judged.';
    case 'settled':
      return `${many(({ kind }) => kind === 'level')} of ${count(all, 'statement is', 'statements are')} settled.`;
    case 'proposed':
      return `${many(({ kind }) => kind === 'proposed')} of ${count(all, 'statement has', 'statements have')} a proposed level.`;
    case 'divergence':
      return `${count(many(({ kind, divergent }) => kind === 'spread' && divergent), 'statement is', 'statements are')} judged and not settled. A cell shows the lowest and the highest vote; the stronger its colour, the further apart.`;
    case 'proof':
      return `${applicable.filter(({ evidenceCount }) => evidenceCount > 0).length} of ${count(all, 'statement has', 'statements have')} proof. ${count(many(({ kind }) => kind === 'warn'), 'has', 'have')} a proposed level that needs proof, and none that holds.`;
    case 'late':
      return lateSentence(applicable, duty, many(({ kind }) => kind === 'warn'));
    case 'change':
      return `${count(many(({ kind }) => kind === 'good'), 'statement is', 'statements are')} higher than last time, ${many(({ kind }) => kind === 'warn')} lower.`;
  }
}

function lateSentence(applicable: readonly GlanceStatement[], { proposalsDue, roundOpen }: Duty, overdue: number): string {
  const missing = applicable.filter(({ proposal, state }) => !proposal && state !== 'open').length;
  const levels = missing === 0 ? 'Every statement has a proposed level.' : proposalsDue ? `${count(overdue, 'statement has', 'statements have')} no proposed level and ${overdue === 1 ? 'is' : 'are'} overdue.` : `${count(missing, 'statement has', 'statements have')} no proposed level yet; none is overdue.`;
  return roundOpen ? `${levels} A cell shows how many votes are in, never what they say.` : `${levels} A cell shows who gathers its proof.`;
}
