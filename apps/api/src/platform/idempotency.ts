import { refuse, type Refusals } from './domain-error';
import type { Outcome } from './outcome';
import type { Tx } from './transaction';

export const REQUEST_REFUSALS = {
  'request-reused': () => 'This request was already used for something else; nothing was changed. Please try again.',
} as const satisfies Refusals;

export interface Claim {
  readonly personId: string;
  readonly key: string;
  readonly operation: string;
  readonly bodyHash: Buffer;
}

/**
 * Claims a key for this transaction. null: it is ours, do the work. Otherwise it was used before: the stored outcome, or a refusal
 * for another body. A claim that another open transaction holds is waited for, so of two at once one works and one is answered.
 */
export async function claimKey(tx: Tx, { personId, key, operation, bodyHash }: Claim): Promise<{ outcome: Outcome } | null> {
  const [claimed] = await tx.query(
    `insert into idempotency_key (person_id, key, operation, body_hash, outcome) values ($1, $2, $3, $4, 'null')
     on conflict on constraint idempotency_key_pk do nothing returning key`,
    [personId, key, operation, bodyHash],
  );
  if (claimed) return null;
  const [earlier] = await tx.query<{ body_hash: Buffer; outcome: Outcome }>(
    'select body_hash, outcome from idempotency_key where person_id = $1 and key = $2',
    [personId, key],
  );
  if (!earlier?.body_hash.equals(bodyHash)) throw refuse(REQUEST_REFUSALS, 'request-reused');
  return { outcome: earlier.outcome };
}

export async function storeOutcome(tx: Tx, { personId, key }: Claim, outcome: Outcome): Promise<void> {
  await tx.query('update idempotency_key set outcome = $3::jsonb where person_id = $1 and key = $2', [personId, key, JSON.stringify(outcome)]);
}
