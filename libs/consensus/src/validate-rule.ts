import { RULE_LIMITS } from './rule-limits';

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is wrong with a would-be rule, one sentence a problem; an empty list means that it is a `ConsensusRule`. Never throws. */
export function validateRule(candidate: unknown): string[] {
  if (typeof candidate !== 'object' || candidate === null || Array.isArray(candidate)) {
    return ['A consensus rule is an object with its thresholds by name.'];
  }
  const fields = new Map<string, unknown>(Object.entries(candidate));
  return [...identityProblems(fields), ...thresholdProblems(fields), ...unknownFields(fields)];
}

function identityProblems(fields: ReadonlyMap<string, unknown>): string[] {
  const problems: string[] = [];
  const id = fields.get('id');
  if (!(typeof id === 'string' && KEBAB_CASE.test(id))) {
    problems.push('The id of a rule is made of small letters, digits and single hyphens.');
  }
  const name = fields.get('name');
  if (!(typeof name === 'string' && name.trim() !== '')) problems.push('A rule needs a name.');
  return problems;
}

function thresholdProblems(fields: ReadonlyMap<string, unknown>): string[] {
  const problems: string[] = [];
  for (const [field, limit] of Object.entries(RULE_LIMITS)) {
    const value = fields.get(field);
    const inside = typeof value === 'number' && value >= limit.lowest && value <= limit.highest;
    if (!(inside && (!limit.whole || Number.isInteger(value)))) {
      const kind = limit.whole ? 'a whole number' : 'a number';
      problems.push(`${field} is ${describe(value)}, but it must be ${kind} from ${limit.lowest} to ${limit.highest}.`);
    }
  }
  return problems;
}

function unknownFields(fields: ReadonlyMap<string, unknown>): string[] {
  const known = new Set(['id', 'name', ...Object.keys(RULE_LIMITS)]);
  return [...fields.keys()]
    .filter((field) => !known.has(field))
    .map((field) => `${field} is not part of a consensus rule.`);
}

function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  return typeof value === 'number' ? String(value) : `of type ${value === null ? 'null' : typeof value}`;
}
