import { Scalar, type CustomScalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { isDay } from './day.scalar';

const FORM = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A moment in time. Unlike the one of the framework it takes no number, no other form, and no 30 February. */
@Scalar('DateTime', () => Date)
export class DateTimeScalar implements CustomScalar<string, Date> {
  description = 'A date-time string at UTC, such as 2019-12-03T09:54:33Z, compliant with the date-time format.';

  parseValue(value: unknown): Date {
    const day = typeof value === 'string' ? FORM.exec(value)?.[1] : undefined;
    if (typeof value === 'string' && day !== undefined && isDay(day)) return new Date(value);
    throw new GraphQLError('DateTime cannot represent this value: a date and time as in 2027-01-31T16:00:00Z is needed.');
  }

  parseLiteral(node: ValueNode): Date {
    return this.parseValue(node.kind === Kind.STRING ? node.value : undefined);
  }

  serialize(value: unknown): string {
    const moment = value instanceof Date ? value : new Date(String(value));
    return moment.toISOString();
  }
}
