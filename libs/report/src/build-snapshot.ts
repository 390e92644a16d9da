import { gap } from '@citymark/scoring';
import { figureTree, projectionSteps, roadmapCost } from './figures';
import { panelCounts } from './panel-counts';
import type { ReportInput, TargetInputOfReport } from './report-input';
import { SNAPSHOT_FORMAT, type ActionEntry, type FigureTree, type ReportSnapshot, type StatementEntry, type TargetEntry } from './snapshot';
import { minorityReport, notApplicableEntries, statementEntries } from './statement-entries';
import { summarySentences } from './summary-sentences';

/**
 * Makes the one snapshot from which every print of a report takes its numbers and sentences: plain JSON, nothing
 * undefined. Levels are 0..7 and means unrounded. The same input gives the same snapshot, in whatever order statements
 * and targets come. Throws a RangeError with a plain sentence for statements or targets outside the model, and for
 * whatever libs/scoring and libs/roadmap refuse.
 */
export function buildSnapshot(input: ReportInput): ReportSnapshot {
  const { pack, weights, actions, rule } = input;
  const statements = statementEntries(input);
  const rollUp = figureTree(pack, statements, weights);
  const snapshot = {
    format: SNAPSHOT_FORMAT,
    day: input.day,
    city: { name: input.city.name, country: input.city.country, population: input.city.population },
    assessment: { name: input.assessment.name, startDate: input.assessment.startDate },
    model: modelEntry(input),
    rule: { id: rule.id, name: rule.name, hash: rule.hash, sentences: [...rule.sentences] },
    panel: panelCounts(input.panel),
    plan: input.plan.map(({ phase, from, to }) => ({ phase, from, to })),
    rollUp,
    settled: settledCounts(statements),
    statements,
    minority: minorityReport(statements),
    notApplicable: notApplicableEntries(statements, input.statements),
    targets: targetEntries(input, rollUp),
    actions: actions.map(actionEntry),
    roadmapCost: roadmapCost(actions),
    projection: projectionSteps(pack, statements, actions, weights),
  } as const;
  return { ...snapshot, sentences: summarySentences(snapshot) };
}

function modelEntry({ pack, packHash }: ReportInput): ReportSnapshot['model'] {
  return {
    id: pack.id,
    name: pack.name,
    version: pack.version,
    hash: packHash,
    publisher: pack.publisher,
    scale: pack.scale.map(({ level, name, definition }) => ({ level, name, definition })),
    areas: pack.areas.map((area) => ({
      id: area.id,
      name: area.name,
      subDomains: area.subDomains.map(({ id, name, statements }) => ({ id, name, statementIds: statements.map((statement) => statement.id) })),
    })),
  };
}

function settledCounts(statements: readonly StatementEntry[]): ReportSnapshot['settled'] {
  const by = (kind: StatementEntry['settledBy']): number => statements.filter((entry) => entry.state === 'settled' && entry.settledBy === kind).length;
  return {
    consensus: by('consensus'),
    stableDissent: by('stable-dissent'),
    leader: by('leader'),
    open: statements.filter((entry) => entry.state === 'open').length,
    notApplicable: statements.filter((entry) => entry.state === 'not-applicable').length,
  };
}

function targetEntries({ targets, pack }: ReportInput, { subDomains }: FigureTree): TargetEntry[] {
  const given = new Map<string, TargetInputOfReport>();
  const figures = new Map(subDomains.map((figure) => [figure.id, figure]));
  for (const target of targets) {
    if (!figures.has(target.subDomainId)) throw new RangeError(`A target is given for "${target.subDomainId}", which is not a sub-domain of the model.`);
    if (given.has(target.subDomainId)) throw new RangeError(`The target of "${target.subDomainId}" is given twice.`);
    given.set(target.subDomainId, target);
  }
  return pack.areas.flatMap((area) => area.subDomains).flatMap(({ id }) => {
    const target = given.get(id);
    return target === undefined ? [] : [targetEntry(target, figures.get(id)?.mean ?? null)];
  });
}

function targetEntry({ subDomainId, importance, proposedPriority, factors, decision }: TargetInputOfReport, asIs: number | null): TargetEntry {
  return {
    subDomainId,
    asIs,
    proposedPriority,
    factors: factors.map(({ id, value, sentence }) => ({ id, value, sentence })),
    importance,
    priority: decision?.priority ?? null,
    level: decision?.level ?? null,
    due: decision?.due ?? null,
    gap: gap(asIs, decision?.level ?? null),
    reason: decision?.reason ?? '',
  };
}

function actionEntry(action: ActionEntry): ActionEntry {
  const { id, name, owner, costLow, costHigh, effortDays, startQuarter, endQuarter, status, investment, partners } = action;
  const uplifts = action.uplifts.map(({ statementId, uplift }) => ({ statementId, uplift }));
  return { id, name, owner, costLow, costHigh, effortDays, startQuarter, endQuarter, status, investment, partners, uplifts, dependsOn: [...action.dependsOn] };
}
