import { rollUp, type Score, type StatementResult, type StructureNode, type Weights } from '@citymark/scoring';
import type { Pack } from '@citymark/model';
import type { Outcome } from './outcome';
import type { NodeFigureView, RollUpView } from './target-view';

/** The id of the figure of the whole city. */
const OVERALL = 'overall';

export const structureOf = (pack: Pack): StructureNode[] =>
  pack.areas.map((area) => ({
    id: area.id,
    subDomains: area.subDomains.map(({ id, statements }) => ({ id, statementIds: statements.map((statement) => statement.id) })),
  }));

/** What is settled, open, or does not apply, as libs/scoring wants to know it. */
export const resultsOf = (outcomes: readonly Outcome[]): StatementResult[] =>
  outcomes.map(({ statementId, applicable, settlement }) => {
    if (!applicable) return { statementId, state: 'not-applicable', level: null };
    return settlement === null ? { statementId, state: 'open', level: null } : { statementId, state: 'settled', level: settlement.level };
  });

/** Rolls results up over the model with the weights that were locked, flat, as screens ask for it. */
export function figuresOf(pack: Pack, results: readonly StatementResult[], weights: Weights): RollUpView {
  const { overall, areas } = rollUp(structureOf(pack), results, { weights });
  return {
    overall: figure(OVERALL, overall),
    areas: areas.map((area) => figure(area.id, area)),
    subDomains: areas.flatMap((area) => area.subDomains.map((subDomain) => figure(subDomain.id, subDomain))),
  };
}

const figure = (id: string, { mean, complete, settled, applicable, total, distribution }: Score): NodeFigureView => ({
  id,
  mean,
  complete,
  settled,
  applicable,
  total,
  distribution,
});

/** Mean dissent (1 - A)/2 of the revealed statements of a sub-domain, 0..1; null when none has an agreement. */
export function dissentOf(outcomes: readonly Outcome[], statementIds: ReadonlySet<string>): number | null {
  const known = outcomes.flatMap(({ statementId, applicable, result }) => {
    const agreement = applicable && statementIds.has(statementId) ? (result?.agreement ?? null) : null;
    return agreement === null ? [] : [(1 - agreement) / 2];
  });
  return known.length === 0 ? null : known.reduce((sum, dissent) => sum + dissent, 0) / known.length;
}
