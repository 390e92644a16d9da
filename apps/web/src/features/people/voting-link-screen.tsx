import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { keyOf } from '../../app/answer';
import { useCommand } from '../../app/mutation';
import { RouteLink, useGo } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import { SessionQuery } from '../../app/session.documents';
import { ErrorNote } from '../../ui/error-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { useToken } from './use-token';
import { EnterByVotingLinkMutation } from './voting-link.documents';

/** The page that a voting link opens: it leads on to the ballot by itself, because the link may be opened as often as one likes. */
export function VotingLinkScreen() {
  const token = useToken();
  const go = useGo();
  const { run, retry, problem } = useCommand(EnterByVotingLinkMutation, { withoutKey: true, refreshes: [] });
  const queries = useQueryClient();
  const begun = useRef(false);
  const enter = async (result: Awaited<ReturnType<typeof run>>) => {
    if (!result) return;
    // The page asked who is there before the link was opened; on a slow line that answer may still be on its way, and would say nobody.
    await queries.resetQueries({ queryKey: keyOf(SessionQuery) });
    go(paths.inAssessment(result.cityId, result.assessmentId, 'vote'), { replace: true });
  };
  useEffect(() => {
    if (begun.current || token === '') return;
    begun.current = true;
    void run({ token }).then(enter);
  });
  const signIn = (
    <p>
      <RouteLink to={paths.signIn()}>Sign in with your e-mail address instead</RouteLink>
    </p>
  );
  if (token === '') {
    return (
      <Page narrow title="Vote">
        <ErrorNote sentence="This address has no voting link in it. Perhaps your mail program cut it off: copy the whole link from the mail.">{signIn}</ErrorNote>
      </Page>
    );
  }
  return (
    <Page narrow title="Vote" lead={problem ? undefined : 'One moment: your statements are on their way.'}>
      {problem ? <ProblemNote problem={problem} onRetry={() => retry().then(async (result) => (await enter(result), result))} /> : <Loading lines={8} />}
      {problem?.refused ? signIn : null}
    </Page>
  );
}
