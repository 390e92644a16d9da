import { isLive, MAXIMUM_LEVEL, nameOf, type Action } from './action';
import { dependencyCycles } from './dependency-cycles';
import { compareQuarters, isQuarter } from './quarter';
import { validateAction } from './validate-action';

/**
 * Says what is wrong with a whole roadmap, one plain sentence each: every problem of `validateAction`, ids used twice,
 * unknown or dropped dependencies, cycles with their path, and dependencies that end after their dependent starts (the
 * same quarter is accepted: quarters are too coarse to say more). With the as-is levels given, also uplifts of unknown
 * statements and statements that the live actions together would lift beyond 7. Empty when the roadmap holds.
 */
export function validateRoadmap(actions: readonly Action[], levels?: Readonly<Record<string, number | null>>): string[] {
  const byId = new Map(actions.map((action) => [action.id, action]));
  return [
    ...actions.flatMap(validateAction),
    ...repeatedIds(actions),
    ...actions.flatMap((action) => dependencyProblems(action, byId)),
    ...cycleProblems(actions, byId),
    ...(levels === undefined ? [] : levelProblems(actions, new Map(Object.entries(levels)))),
  ];
}

function repeatedIds(actions: readonly Action[]): string[] {
  const ids = actions.map((action) => action.id);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((id) => `The id "${id}" is used by more than one action.`);
}

function dependencyProblems(action: Action, byId: ReadonlyMap<string, Action>): string[] {
  return action.dependsOn.flatMap((id) => {
    const dependency = byId.get(id);
    if (dependency === undefined) return [`Action ${nameOf(action)} depends on "${id}", which is not in the roadmap.`];
    if (id === action.id || !isLive(action)) return [];
    if (!isLive(dependency)) return [`Action ${nameOf(action)} depends on ${nameOf(dependency)}, which is dropped.`];
    if (!isQuarter(action.startQuarter) || !isQuarter(dependency.endQuarter)) return [];
    if (compareQuarters(dependency.endQuarter, action.startQuarter) <= 0) return [];
    return [
      `Action ${nameOf(action)} starts in ${action.startQuarter}, but depends on ${nameOf(dependency)}, which ends only in ${dependency.endQuarter}.`,
    ];
  });
}

function cycleProblems(actions: readonly Action[], byId: ReadonlyMap<string, Action>): string[] {
  // validateAction already reports an action that depends on itself.
  const dependencies = new Map(actions.map(({ id, dependsOn }) => [id, dependsOn.filter((dependency) => dependency !== id)]));
  const named = (id: string): string => {
    const action = byId.get(id);
    return action === undefined ? `"${id}"` : nameOf(action);
  };
  return dependencyCycles(dependencies).map((cycle) => `Actions wait for each other in a circle: ${cycle.map(named).join(' → ')}.`);
}

function levelProblems(actions: readonly Action[], levels: ReadonlyMap<string, number | null>): string[] {
  const problems: string[] = [];
  const totals = new Map<string, number>();
  for (const action of actions.filter(isLive)) {
    for (const { statementId, uplift } of action.uplifts) {
      if (!levels.has(statementId)) problems.push(`Action ${nameOf(action)} lifts the statement "${statementId}", which the assessment does not have.`);
      totals.set(statementId, (totals.get(statementId) ?? 0) + uplift);
    }
  }
  for (const [statementId, uplift] of totals) {
    const level = levels.get(statementId) ?? null;
    if (level !== null && level + uplift > MAXIMUM_LEVEL) {
      problems.push(`The statement "${statementId}" is at ${level} and would be lifted by ${uplift}, beyond level ${MAXIMUM_LEVEL}.`);
    }
  }
  return problems;
}
