import { fieldsOf, numberProblem, unknownFields } from './validate-field';
import { conditionListProblems } from './validate-conditions';
import { RULE_LIMITS, STABLE_DISSENT_LIMITS } from './rule-limits';

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const FIELDS = ['id', 'name', 'requires', 'stableDissent', ...Object.keys(RULE_LIMITS)];

/** What is wrong with a would-be rule, one sentence a problem; an empty list means that it is a `ConsensusRule`. Never throws. */
export function validateRule(candidate: unknown): string[] {
  const fields = fieldsOf(candidate);
  if (!fields) return ['A consensus rule is an object with its conditions by name.'];
  return [
    ...identityProblems(fields),
    ...Object.entries(RULE_LIMITS).flatMap(([field, limit]) => numberProblem(field, fields.get(field), limit)),
    ...conditionListProblems('requires', fields.get('requires'), 1),
    ...stableDissentProblems(fields.get('stableDissent')),
    ...unknownFields(fields, FIELDS, 'a consensus rule'),
  ];
}

function identityProblems(fields: ReadonlyMap<string, unknown>): string[] {
  const problems: string[] = [];
  const id = fields.get('id');
  if (!(typeof id === 'string' && KEBAB_CASE.test(id))) problems.push('The id of a rule is made of small letters, digits and single hyphens.');
  const name = fields.get('name');
  if (!(typeof name === 'string' && name.trim() !== '')) problems.push('A rule needs a name.');
  return problems;
}

function stableDissentProblems(candidate: unknown): string[] {
  const fields = fieldsOf(candidate);
  if (!fields) return ['stableDissent must say minimumRounds and maximumNetChange.'];
  const problems = Object.entries(STABLE_DISSENT_LIMITS).flatMap(([field, limit]) => numberProblem(field, fields.get(field), limit));
  return [...problems, ...unknownFields(fields, Object.keys(STABLE_DISSENT_LIMITS), 'stableDissent')];
}
