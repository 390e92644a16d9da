import { Suspense } from 'react';
import { NameStep } from '../features/people/name-step';
import { ErrorNote } from '../ui/error-note';
import { lazyPart } from '../ui/lazy-part';
import { Loading } from '../ui/loading';
import { asFailure } from './failure';
import { NextStepsPage } from './next-steps-page';
import { useSession } from './session';

// Drawings and all, it is not for those who come to work.
const LandingPage = lazyPart(() => import('./landing/landing-page').then((m) => m.LandingPage));

/** The start page: what to do next for those who are signed in, what Citymark is for those who are not. */
export function StartPage() {
  const { data, error, refetch } = useSession();
  if (data?.session && !data.session.secondFactorPending) return data.session.person.needsName ? <NameStep /> : <NextStepsPage session={data.session} />;
  if (data)
    return (
      <Suspense fallback={<Loading />}>
        <LandingPage installation={data.installation} />
      </Suspense>
    );
  return error ? <ErrorNote sentence={error.message} correlationId={asFailure(error).correlationId} onRetry={() => void refetch()} /> : <Loading />;
}
