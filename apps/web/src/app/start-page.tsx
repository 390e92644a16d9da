import { NameStep } from '../features/people/name-step';
import { ErrorNote } from '../ui/error-note';
import { Loading } from '../ui/loading';
import { asFailure } from './failure';
import { LandingPage } from './landing-page';
import { NextStepsPage } from './next-steps-page';
import { useSession } from './session';

/** The start page: what to do next for those who are signed in, what Citymark is for those who are not. */
export function StartPage() {
  const { data, error, refetch } = useSession();
  if (data?.session && !data.session.secondFactorPending) return data.session.person.needsName ? <NameStep /> : <NextStepsPage session={data.session} />;
  if (data) return <LandingPage installation={data.installation} />;
  return error ? <ErrorNote sentence={error.message} correlationId={asFailure(error).correlationId} onRetry={() => void refetch()} /> : <Loading />;
}
