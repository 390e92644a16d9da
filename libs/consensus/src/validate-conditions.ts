import { MAX_LEVEL, MIN_LEVEL } from './level';
import { CONDITION_LIMITS, DEEPEST_CONDITIONS, MOST_CONDITIONS, STEPS_LIMITS, type FieldLimit } from './rule-limits';
import { fieldsOf, isWithin, numberProblem, unknownFields } from './validate-field';

const LIMITS: ReadonlyMap<string, Readonly<Record<string, FieldLimit>>> = new Map(Object.entries(CONDITION_LIMITS));
const LEVEL = { lowest: MIN_LEVEL, highest: MAX_LEVEL, whole: true };
const MOST_ROUNDS = 20;

/** What is wrong with a would-be list of conditions; `depth` says how deep it lies, 1 at the top. Never throws. */
export function conditionListProblems(name: string, candidate: unknown, depth: number): string[] {
  if (!Array.isArray(candidate) || candidate.length < 1 || candidate.length > MOST_CONDITIONS) {
    return [`${name} must be a list of 1 to ${MOST_CONDITIONS} conditions.`];
  }
  if (depth > DEEPEST_CONDITIONS) return [`${name}: conditions lie at most ${DEEPEST_CONDITIONS} deep in each other.`];
  return candidate.flatMap((one: unknown, at) => conditionProblems(`${name} ${at + 1}`, one, depth));
}

function conditionProblems(name: string, candidate: unknown, depth: number): string[] {
  const fields = fieldsOf(candidate);
  const kind = fields?.get('kind');
  const limits = typeof kind === 'string' ? LIMITS.get(kind) : undefined;
  if (!fields || !limits) return [`${name} is not a condition of a kind that is known.`];
  const problems = Object.entries(limits).flatMap(([field, limit]) => fieldProblems(`${name}, ${field}`, fields.get(field), limit, depth));
  return [...problems, ...unknownFields(fields, ['kind', ...Object.keys(limits)], `${name}, ${String(kind)}`)];
}

function fieldProblems(name: string, value: unknown, limit: FieldLimit, depth: number): string[] {
  if (limit === 'conditions') return conditionListProblems(name, value, depth + 1);
  if (limit === 'range') return isRange(value) ? [] : [`${name} must be two levels, the lower one first, and not the whole scale.`];
  if (limit === 'regions') return regionProblems(name, value);
  if (limit === 'steps') return stepProblems(name, value);
  if ('perRound' in limit && Array.isArray(value)) {
    const whole = value.length >= 1 && value.length <= MOST_ROUNDS && value.every((one) => isWithin(one, limit));
    return whole ? [] : [`${name} must be a number from ${limit.lowest} to ${limit.highest}, or such a number for each round.`];
  }
  return numberProblem(name, value, limit);
}

function isRange(value: unknown): value is [number, number] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [lowest, highest]: unknown[] = value;
  // The whole scale would hold every vote.
  return isWithin(lowest, LEVEL) && isWithin(highest, LEVEL) && lowest <= highest && highest - lowest < MAX_LEVEL - MIN_LEVEL;
}

/** Regions cover the whole scale without a gap: so every vote and every median lies in one. */
function regionProblems(name: string, value: unknown): string[] {
  const ranges: unknown[] = Array.isArray(value) ? value : [];
  let next = MIN_LEVEL;
  for (const range of ranges) {
    if (!isRange(range) || range[0] !== next) return [`${name} must cover the levels ${MIN_LEVEL} to ${MAX_LEVEL} in order, without a gap.`];
    next = range[1] + 1;
  }
  return ranges.length >= 2 && next === MAX_LEVEL + 1 ? [] : [`${name} must cover the levels ${MIN_LEVEL} to ${MAX_LEVEL} in order, without a gap.`];
}

function stepProblems(name: string, value: unknown): string[] {
  const fields = fieldsOf(value);
  if (!fields) return [`${name} must say upTo, votes and every.`];
  const problems = Object.entries(STEPS_LIMITS).flatMap(([field, limit]) => numberProblem(`${name}, ${field}`, fields.get(field), limit));
  // More than half would allow what no panel can exceed.
  if (problems.length === 0 && Number(fields.get('votes')) * 2 > Number(fields.get('upTo'))) problems.push(`${name}, votes must be at most half of upTo.`);
  return [...problems, ...unknownFields(fields, Object.keys(STEPS_LIMITS), name)];
}
