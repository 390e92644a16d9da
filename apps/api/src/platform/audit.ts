import { canonicalJson } from '@citymark/model';
import { createHash } from 'node:crypto';
import { plainJson } from './plain-json';
import type { AuditEvent, Tx } from './transaction';

/** What the first event of a chain names as its predecessor. */
export const CHAIN_ROOT: Buffer = Buffer.alloc(32);
const INSTALLATION = 'installation';

interface Head {
  readonly seq: number;
  readonly hash: Buffer;
}

/** hash = SHA-256(previous hash || body in UTF-8). */
export const chainHash = (previous: Buffer, body: string): Buffer => createHash('sha256').update(previous).update(body, 'utf8').digest();

/**
 * Appends the events of a transaction to their chains, a city at a time. The advisory lock is taken last thing before the commit,
 * in the order of the cities, so that it is held shortly and two transactions cannot wait for each other.
 */
export async function appendEvents(tx: Tx, events: readonly AuditEvent[], actorId: string | null): Promise<void> {
  const cities = [...new Set(events.map((event) => event.cityId))].sort((a, b) => (a ?? '').localeCompare(b ?? ''));
  for (const cityId of cities) {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`audit:${cityId ?? INSTALLATION}`]);
    let head = await headOf(tx, cityId);
    for (const event of events.filter((one) => one.cityId === cityId)) head = await append(tx, head, event, actorId);
  }
}

// A statement of its own, after the lock: it must see what the lock's last holder committed.
async function headOf(tx: Tx, cityId: string | null): Promise<Head> {
  const [head] =
    cityId === null
      ? await tx.query<Head>('select seq, hash from installation_event order by seq desc limit 1')
      : await tx.query<Head>('select seq, hash from audit_head($1)', [cityId]);
  return head ?? { seq: 0, hash: CHAIN_ROOT };
}

async function append(tx: Tx, head: Head, { cityId, kind, data }: AuditEvent, actorId: string | null): Promise<Head> {
  const seq = head.seq + 1;
  const body = canonicalJson({ seq, at: tx.now.toISOString(), cityId, actorId, kind, data: plainJson(data) });
  const hash = chainHash(head.hash, body);
  const values = [seq, tx.now, actorId, kind, body, head.hash, hash];
  if (cityId === null) {
    await tx.query('insert into installation_event (seq, at, actor_id, kind, body, previous_hash, hash) values ($1, $2, $3, $4, $5, $6, $7)', values);
  } else {
    await tx.query('insert into audit_event (seq, at, actor_id, kind, body, previous_hash, hash, city_id) values ($1, $2, $3, $4, $5, $6, $7, $8)', [
      ...values,
      cityId,
    ]);
  }
  return { seq, hash };
}
