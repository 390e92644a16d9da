import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a real day of the calendar, written yyyy-mm-dd. */
export function isDay(text: string): boolean {
  if (!FORM.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function parse(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError('Day cannot represent this value: a real day written yyyy-mm-dd is needed.');
}

/** A day without time or zone, in TypeScript a string: `@Field(() => Day) due: string`. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A day written yyyy-mm-dd.',
  serialize: parse,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});
