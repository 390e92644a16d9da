import type { AuditEvent, Tx } from '../transaction';

/** PostgreSQL's channel of changes. Whoever listens gets keys, never content: each reads what changed with their own rights. */
export const CHANGE_CHANNEL = 'citymark_change';

/** Something in a city changed: where, and what kind of event recorded it. */
export interface Change {
  readonly cityId: string;
  /** null: it concerns the whole city. */
  readonly assessmentId: string | null;
  /** The kind of the audit event. */
  readonly kind: string;
}

/** Announces the events of a transaction to every process, with its commit and only then. Equal ones are announced once. */
export async function announce(tx: Tx, events: readonly AuditEvent[]): Promise<void> {
  const changes = new Set(events.flatMap(({ cityId, kind, data }) => (cityId === null ? [] : [JSON.stringify({ cityId, assessmentId: idIn(data), kind } satisfies Change)])));
  if (changes.size > 0) await tx.query('select pg_notify($1, payload) from unnest($2::text[]) payload', [CHANGE_CHANNEL, [...changes]]);
}

/** What another process announced; null when it is not one of ours. */
export function readChange(payload: string): Change | null {
  const value: unknown = parsed(payload);
  if (typeof value !== 'object' || value === null) return null;
  const [cityId, assessmentId, kind] = ['cityId', 'assessmentId', 'kind'].map((name): unknown => Reflect.get(value, name));
  if (typeof cityId !== 'string' || typeof kind !== 'string') return null;
  return { cityId, assessmentId: typeof assessmentId === 'string' ? assessmentId : null, kind };
}

function idIn(data: AuditEvent['data']): string | null {
  const { assessmentId } = data;
  return typeof assessmentId === 'string' ? assessmentId : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Anybody who may sign in to the database may write to the channel.
    return null;
  }
}
