import { QueryFailedError } from 'typeorm';
import { sqlState } from './sql-error';

/** What may be logged about an unexpected error: no SQL, no parameters, and of a database's message nothing, since it quotes values. */
export function describeFailure(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const state = sqlState(error);
  const fromDatabase = error instanceof QueryFailedError || state !== null;
  return {
    name: error.name,
    message: fromDatabase ? undefined : error.message,
    state: state ?? undefined,
    constraint: textAt(error, 'constraint'),
    table: textAt(error, 'table'),
    frames: (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 12).map((line) => line.trim()),
  };
}

function textAt(error: Error, key: string): string | undefined {
  const inner: unknown = Reflect.get(error, 'driverError') ?? error;
  const value: unknown = typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The one message for whatever went wrong on our side. */
export const failureSentence = (reference: string): string =>
  `Something went wrong on our side. Please try again; if it happens again, tell the operator this reference: ${reference}.`;
