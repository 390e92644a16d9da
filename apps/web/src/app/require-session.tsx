import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { ErrorNote } from '../ui/error-note';
import { Loading } from '../ui/loading';
import { asFailure } from './failure';
import { useSession } from './session';

/** Pages below this are for signed-in people; others are asked to sign in and come back. */
export function RequireSession() {
  const { data, error, refetch, isPending } = useSession();
  const { href } = useLocation();
  if (isPending) return <Loading />;
  if (!data) {
    const { message, correlationId } = asFailure(error);
    return <ErrorNote sentence={message} correlationId={correlationId} onRetry={() => void refetch()} />;
  }
  if (!data.session || data.session.secondFactorPending) return <Navigate to="/sign-in" search={{ next: href } as never} replace />;
  return <Outlet />;
}
