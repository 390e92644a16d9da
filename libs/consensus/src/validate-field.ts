import type { NumberLimit } from './rule-limits';

/** The fields of an object; null for anything else. */
export function fieldsOf(candidate: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof candidate !== 'object' || candidate === null || Array.isArray(candidate)) return null;
  return new Map<string, unknown>(Object.entries(candidate));
}

export function isWithin(value: unknown, { lowest, highest, whole }: NumberLimit): value is number {
  return typeof value === 'number' && value >= lowest && value <= highest && (!whole || Number.isInteger(value));
}

export function numberProblem(name: string, value: unknown, limit: NumberLimit): string[] {
  if (isWithin(value, limit)) return [];
  return [`${name} is ${describe(value)}, but it must be ${limit.whole ? 'a whole number' : 'a number'} from ${limit.lowest} to ${limit.highest}.`];
}

export function unknownFields(fields: ReadonlyMap<string, unknown>, known: readonly string[], of: string): string[] {
  return [...fields.keys()].filter((field) => !known.includes(field)).map((field) => `${field} is not part of ${of}.`);
}

function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'number') return String(value);
  return `of type ${value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value}`;
}
