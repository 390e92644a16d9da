import { CHAIN_ROOT, chainHash } from './audit';

/** One stored event, as the table holds it. */
export interface ChainedEvent {
  readonly seq: number;
  readonly at: Date;
  readonly actor_id: string | null;
  readonly kind: string;
  readonly body: string;
  readonly previous_hash: Buffer;
  readonly hash: Buffer;
}

export type ChainVerdict = { readonly whole: true; readonly length: number; readonly head: Buffer } | { readonly whole: false; readonly sentence: string };

/**
 * Recomputes a chain from its first event. Any change, removal, insertion or exchange of events is found; that events were cut off
 * the end is found only against a head noted elsewhere (`knownHead`: hexadecimal hash of an event that must still be in the chain).
 */
export function verifyChain(events: readonly ChainedEvent[], cityId: string | null, knownHead: string | null = null): ChainVerdict {
  let previous: Buffer = CHAIN_ROOT;
  let met = knownHead === null || knownHead === CHAIN_ROOT.toString('hex');
  for (const [index, event] of events.entries()) {
    const fault = faultOf(event, index + 1, previous, cityId);
    if (fault) return { whole: false, sentence: `Event ${index + 1} of the record ${fault}.` };
    previous = event.hash;
    met ||= event.hash.toString('hex') === knownHead;
  }
  if (!met) return { whole: false, sentence: 'The record lacks events that it had when its head was noted.' };
  return { whole: true, length: events.length, head: previous };
}

function faultOf(event: ChainedEvent, seq: number, previous: Buffer, cityId: string | null): string | null {
  if (event.seq !== seq) return 'is missing or out of order';
  if (!event.previous_hash.equals(previous)) return 'does not continue the one before it';
  if (!event.hash.equals(chainHash(previous, event.body))) return 'was changed after it was written';
  return agrees(event, cityId) ? null : 'says something else in its columns than in its body';
}

function agrees(event: ChainedEvent, cityId: string | null): boolean {
  const body = JSON.parse(event.body) as Readonly<Record<string, unknown>>;
  return (
    body.seq === event.seq &&
    body.at === event.at.toISOString() &&
    body.actorId === event.actor_id &&
    body.kind === event.kind &&
    body.cityId === cityId
  );
}
