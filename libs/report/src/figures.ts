import type { Pack } from '@citymark/model';
import { projectLevels, quartersBetween, totalCost, type Action } from '@citymark/roadmap';
import { rollUp, type RollUp, type Score, type StatementResult, type StructureNode, type Weights } from '@citymark/scoring';
import type { Figure, FigureTree, ProjectionStep, StatementEntry } from './snapshot';

/** The id of the figure of the whole city. */
export const OVERALL = 'overall';

const structureOf = (pack: Pack): StructureNode[] =>
  pack.areas.map((area) => ({
    id: area.id,
    subDomains: area.subDomains.map(({ id, statements }) => ({ id, statementIds: statements.map((statement) => statement.id) })),
  }));

const resultsOf = (entries: readonly StatementEntry[]): StatementResult[] =>
  entries.map(({ id, state, level }) => ({ statementId: id, state, level }));

/** The roll-up of the settled levels (libs/scoring), as a snapshot holds it. */
export function figureTree(pack: Pack, entries: readonly StatementEntry[], weights: Weights = {}): FigureTree {
  const rolled = rollUp(structureOf(pack), resultsOf(entries), { weights });
  return {
    overall: figure(OVERALL, rolled.overall),
    areas: rolled.areas.map((area) => figure(area.id, area)),
    subDomains: rolled.areas.flatMap((area) => area.subDomains.map((subDomain) => figure(subDomain.id, subDomain))),
  };
}

function figure(id: string, { mean, complete, settled, applicable, total, distribution, sentences }: Score): Figure {
  return { id, mean, complete, settled, applicable, total, distribution: [...distribution], sentences: [...sentences] };
}

/**
 * The roll-up expected at the end of each quarter in which an action ends, in order of time. Projected levels are
 * libs/roadmap's what-if; a statement without a settled level promises nothing.
 */
export function projectionSteps(pack: Pack, entries: readonly StatementEntry[], actions: readonly Action[], weights: Weights = {}): ProjectionStep[] {
  const ends = new Set(actions.filter((action) => action.status !== 'dropped').map((action) => action.endQuarter));
  const inOrder = [...ends].sort();
  return quartersBetween(inOrder[0] ?? '2000-Q1', inOrder.at(-1) ?? '1999-Q4')
    .filter((quarter) => ends.has(quarter))
    .map((quarter) => step(quarter, projected(pack, entries, actions, quarter, weights)));
}

function projected(pack: Pack, entries: readonly StatementEntry[], actions: readonly Action[], quarter: string, weights: Weights): RollUp {
  const levels = projectLevels(Object.fromEntries(entries.map(({ id, level }) => [id, level])), actions, quarter);
  const results = resultsOf(entries).map((result) => ({ ...result, level: levels[result.statementId] ?? null }));
  return rollUp(structureOf(pack), results, { weights });
}

function step(quarter: string, { overall, areas }: RollUp): ProjectionStep {
  return {
    quarter,
    overall: overall.mean,
    areas: areas.map(({ id, mean }) => ({ id, mean })),
    subDomains: areas.flatMap((area) => area.subDomains.map(({ id, mean }) => ({ id, mean }))),
  };
}

/** The cost of the whole roadmap; see libs/roadmap. */
export const roadmapCost = (actions: readonly Action[]): { low: number; high: number } => totalCost(actions);
