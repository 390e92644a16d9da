import { can, type Action } from '@citymark/access';
import { denied } from '../../../platform/domain-error';
import { accessViewer, type CurrentViewer } from '../../../platform/viewer';

/** The viewer's id, if they may do the action in the city; else refused. */
export function mustBeAble(viewer: CurrentViewer, action: Action, cityId: string): string {
  const decision = can(accessViewer(viewer, cityId), action);
  if (!decision.allowed) throw denied(decision.reason);
  if (viewer.personId === null) throw denied('signed-out');
  return viewer.personId;
}
