import { ACTION_STATUSES, MAXIMUM_LEVEL, nameOf, UPLIFT_STEP, type Action } from './action';
import { compareQuarters, isQuarter } from './quarter';

/**
 * Says what is wrong with one action by itself, one plain sentence each; empty when it may be saved. Whether it fits
 * the other actions is the question of `validateRoadmap`.
 */
export function validateAction(action: Action): string[] {
  const problems = [...namingProblems(action), ...costProblems(action), ...quarterProblems(action), ...upliftProblems(action)];
  if (!ACTION_STATUSES.includes(action.status)) problems.push(`has the unknown status "${String(action.status)}"`);
  if (action.dependsOn.includes(action.id)) problems.push('depends on itself');
  if (new Set(action.dependsOn).size < action.dependsOn.length) problems.push('names a dependency twice');
  return problems.map((problem) => `Action ${nameOf(action)} ${problem}.`);
}

function namingProblems({ id, name, owner }: Action): string[] {
  const problems: string[] = [];
  if (id.trim() === '') problems.push('has no id');
  if (name.trim() === '') problems.push('has no name');
  if (owner.trim() === '') problems.push('has no owner');
  return problems;
}

function costProblems({ costLow, costHigh, effortDays }: Action): string[] {
  const problems: string[] = [];
  for (const [name, cost] of [['a lower', costLow], ['an upper', costHigh]] as const) {
    if (!isWholeAmount(cost)) problems.push(`needs ${name} cost in whole currency units of 0 or more, not ${String(cost)}`);
  }
  if (problems.length === 0 && costHigh < costLow) problems.push(`has an upper cost ${costHigh} below its lower cost ${costLow}`);
  if (!(Number.isFinite(effortDays) && effortDays >= 0)) problems.push(`needs an effort of 0 days or more, not ${String(effortDays)}`);
  return problems;
}

function quarterProblems({ startQuarter, endQuarter }: Action): string[] {
  const malformed = [['start', startQuarter], ['end', endQuarter]].filter(([, quarter]) => !isQuarter(quarter ?? ''));
  if (malformed.length > 0) {
    return malformed.map(([name, quarter]) => `needs a ${String(name)} quarter written as in 2027-Q1, not "${String(quarter)}"`);
  }
  return compareQuarters(endQuarter, startQuarter) < 0 ? [`ends in ${endQuarter}, before its start in ${startQuarter}`] : [];
}

function upliftProblems({ uplifts }: Action): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const { statementId, uplift } of uplifts) {
    if (statementId.trim() === '') problems.push('has an uplift without a statement');
    else if (seen.has(statementId)) problems.push(`names the statement "${statementId}" twice`);
    seen.add(statementId);
    if (!(uplift > 0 && uplift <= MAXIMUM_LEVEL)) {
      problems.push(`must lift the statement "${statementId}" by more than 0 and at most ${MAXIMUM_LEVEL} levels, not ${String(uplift)}`);
    } else if (!Number.isInteger(uplift / UPLIFT_STEP)) {
      problems.push(`must lift the statement "${statementId}" by whole levels, not ${uplift}`);
    }
  }
  return problems;
}

function isWholeAmount(amount: number): boolean {
  return Number.isSafeInteger(amount) && amount >= 0;
}
