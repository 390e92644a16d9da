import type { CurrentViewer } from '../../../platform/viewer';
import { SECOND_FACTOR_SENTENCE } from './confirm-second-factor';
import { SecondFactorNeeded, Session, SignedIn } from './sign-in.graphql';

/** The session of a viewer; its person and cities are read by their own fields. null when signed out. */
export function sessionOf(viewer: CurrentViewer): Session | null {
  if (viewer.personId === null && viewer.pendingPersonId === null) return null;
  return Object.assign(new Session(), { secondFactorPending: viewer.personId === null, byLink: viewer.within !== null });
}

export const secondFactorNeeded = (): SecondFactorNeeded => Object.assign(new SecondFactorNeeded(), { sentence: SECOND_FACTOR_SENTENCE });

/** What the one who just signed in is told. */
export function signInAnswer(viewer: CurrentViewer): SignedIn | SecondFactorNeeded {
  const session = sessionOf(viewer);
  if (!session) throw new Error('a session that was just begun is not there');
  return session.secondFactorPending ? secondFactorNeeded() : Object.assign(new SignedIn(), { session });
}
