import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keyOf, useAnswer } from '../../app/answer';
import { ButtonLink } from '../../app/navigation/button-link';
import { paths } from '../../app/paths';
import { leads, useSession, useSessionCity } from '../../app/session';
import type { BallotQuery as BallotAnswer } from '../../gql/graphql';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { ballotOf, type BallotAssessment } from './ballot';
import { BallotQuery } from './ballot.documents';
import { BallotRun } from './ballot-run';
import { withCountedVote } from './counted-vote';
import { OutboxNote } from './outbox-note';
import { useVoteOutbox } from './use-vote-outbox';

interface VoteScreenProps {
  cityId: string;
  assessmentId: string;
}

/** Judging the statements of the open round, one a screen; made for a phone with a poor connection. */
export function VoteScreen({ cityId, assessmentId }: VoteScreenProps) {
  const personId = useSession().data?.session?.person.id;
  return personId === undefined ? null : <VotePage cityId={cityId} assessmentId={assessmentId} personId={personId} />;
}

function VotePage({ cityId, assessmentId, personId }: VoteScreenProps & { personId: string }) {
  const queries = useQueryClient();
  const query = useAnswer(BallotQuery, { cityId, assessmentId });
  const { outbox, ...kept } = useVoteOutbox(personId, async (vote, castAt) => {
    const queryKey = keyOf(BallotQuery, { cityId: vote.cityId, assessmentId: vote.assessmentId });
    await queries.cancelQueries({ queryKey });
    queries.setQueryData<BallotAnswer>(queryKey, (known) => (known ? withCountedVote(known, vote, castAt) : known));
  });
  const { refetch } = query;
  const refused = kept.notCounted.length;
  useEffect(() => {
    // A refused vote often means that the round was closed meanwhile.
    if (refused > 0) void refetch();
  }, [refused, refetch]);
  return (
    <Page title="Vote" above={query.data?.assessment?.name ?? '\u00a0'}>
      <OutboxNote {...kept} outbox={outbox} />
      <Answer query={query} lines={12}>
        {({ assessment }) => {
          if (!assessment) return <EmptyState title="This assessment was not found, or you do not belong to its city." />;
          const ballot = ballotOf(assessment);
          if (!assessment.openRound || ballot.length === 0) return <NothingToJudge cityId={cityId} assessment={assessment} />;
          return <BallotRun key={assessment.openRound.id} cityId={cityId} assessment={assessment} roundId={assessment.openRound.id} ballot={ballot} outbox={outbox} kept={kept.kept} stuck={kept.problem !== null} />;
        }}
      </Answer>
    </Page>
  );
}

function NothingToJudge({ cityId, assessment }: { cityId: string; assessment: BallotAssessment }) {
  const leading = leads(useSessionCity(cityId));
  const overview = <ButtonLink to={paths.assessment(cityId, assessment.id)}>Go to the overview</ButtonLink>;
  if (!assessment.openRound) {
    return (
      <EmptyState
        title="No round is open at the moment."
        action={leading ? <ButtonLink to={paths.inAssessment(cityId, assessment.id, 'agenda')}>Open a round on the agenda</ButtonLink> : overview}
      >
        As soon as the leader opens one, the statements to judge appear here.
      </EmptyState>
    );
  }
  if (!assessment.myParticipation) {
    return (
      <EmptyState title="You are not among those who judge." action={leading ? <ButtonLink to={paths.people(cityId)}>Take part yourself, on the people page</ButtonLink> : overview}>
        A round is open, and others are judging.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="This round has no statement for you." action={overview}>
      You were asked to judge other areas.
    </EmptyState>
  );
}
