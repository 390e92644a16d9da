import { newId } from '../../../platform/id';
import type { Tx } from '../../../platform/transaction';
import type { CurrentViewer } from '../../../platform/viewer';
import type { PersonRow } from '../account/person.store';
import { deviceName } from './device-name';
import { addSession, endSession } from './session.store';
import type { Token } from './token';

/** What signing in gives: the secret for the cookie, and whether the second factor is still to come. */
export interface Entry {
  readonly token: string;
  readonly pending: boolean;
}

/**
 * Begins a session under a new token and ends the one the request came with, so that a token planted before is worth nothing.
 * A person with a second factor enters only after it was confirmed.
 */
export async function beginSession(tx: Tx, viewer: CurrentViewer, person: PersonRow, token: Token, confirmed = false): Promise<boolean> {
  if (viewer.sessionId) await endSession(tx, viewer.sessionId);
  const pending = person.has_second_factor && !confirmed;
  await addSession(tx, { id: newId(), personId: person.id, tokenHash: token.hash, device: deviceName(viewer.origin.userAgent), pending });
  return pending;
}
