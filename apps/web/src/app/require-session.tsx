import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ErrorNote } from '../ui/error-note';
import { Loading } from '../ui/loading';
import { asFailure } from './failure';
import { Live } from './live/live';
import { paths } from './paths';
import { useSession } from './session';

/** Pages below this are for signed-in people; others are asked to sign in and come back. */
export function RequireSession() {
  const { data, error, refetch, isPending } = useSession();
  if (isPending) return <Loading />;
  if (!data) {
    const { message, correlationId } = asFailure(error);
    return <ErrorNote sentence={message} correlationId={correlationId} onRetry={() => void refetch()} />;
  }
  if (!data.session || data.session.secondFactorPending) return <ToSignIn />;
  return (
    <>
      <Live />
      <Outlet />
    </>
  );
}

function ToSignIn() {
  const { history } = useRouter();
  // Where the person wanted to go, kept as it was: the address changes while this page is still there.
  const [wanted] = useState(() => history.location.href);
  useEffect(() => history.replace(paths.signIn(wanted)), [history, wanted]);
  return <Loading />;
}
