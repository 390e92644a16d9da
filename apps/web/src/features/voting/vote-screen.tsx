import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { keyOf, useAnswer } from '../../app/answer';
import { useSession } from '../../app/session';
import type { BallotQuery as BallotAnswer } from '../../gql/graphql';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { Loading } from '../../ui/loading';
import { ballotOf } from './ballot';
import { BallotQuery } from './ballot.documents';
import { NothingToJudge } from './ballot-parts';
import { BallotRun } from './ballot-run';
import { textsOf } from './ballot-texts';
import { withCountedVote } from './counted-vote';
import { OutboxNote } from './outbox-note';
import { useVoteOutbox } from './use-vote-outbox';
import { VoteFrame } from './vote-frame';

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
  const texts = useQuery(textsOf({ cityId, assessmentId }));
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
    <VoteFrame name={query.data?.assessment?.name ?? '\u00a0'}>
      <OutboxNote {...kept} outbox={outbox} brief />
      <Answer query={query} lines={12}>
        {({ assessment }) => {
          if (!assessment) return <EmptyState title="This assessment was not found, or you do not belong to its city." />;
          const { openRound } = assessment;
          return (
            <Answer query={texts} lines={12}>
              {(known) => {
                const ballot = ballotOf(assessment, known);
                return (
                  <Suspense fallback={<Loading lines={8} />}>
                    {!openRound || ballot.length === 0 ? (
                      <NothingToJudge cityId={cityId} assessment={assessment} />
                    ) : (
                      <BallotRun key={openRound.id} cityId={cityId} assessment={assessment} roundId={openRound.id} ballot={ballot} outbox={outbox} kept={kept.kept} stuck={kept.problem !== null} />
                    )}
                  </Suspense>
                );
              }}
            </Answer>
          );
        }}
      </Answer>
    </VoteFrame>
  );
}
