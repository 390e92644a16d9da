import { denied } from '../../../platform/domain-error';
import type { CurrentViewer } from '../../../platform/viewer';

/** The id of the person who asks; refused when nobody is signed in. */
export function signedInPerson(viewer: CurrentViewer): string {
  if (viewer.personId === null) throw denied('signed-out');
  return viewer.personId;
}
