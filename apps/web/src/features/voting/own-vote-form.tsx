import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { refresh } from '../../app/answer';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { Form } from '../../ui/form';
import { Sentence } from '../../ui/sentence';
import { OutboxNote } from './outbox-note';
import { useVoteOutbox } from './use-vote-outbox';
import { choiceOf, draftOf, savedChoice } from './vote-draft';
import { VoteFields } from './vote-fields';
import { BallotQuery } from './ballot.documents';
import { StatementVotingQuery } from './voting.documents';
import type { VotingAssessment, VotingStatement } from './voting-answer';

interface OwnVoteFormProps {
  cityId: string;
  assessment: VotingAssessment;
  statement: VotingStatement;
  roundId: string;
  personId: string;
}

/** The viewer's own vote on the page of a statement, by the same outbox as on the voting screen. */
export function OwnVoteForm({ cityId, assessment, statement, roundId, personId }: OwnVoteFormProps) {
  const queries = useQueryClient();
  const { outbox, ...state } = useVoteOutbox(personId, () => void refresh(queries, [StatementVotingQuery, BallotQuery]));
  const { statementId, myVote } = statement;
  const kept = state.kept.find((vote) => vote.statementId === statementId && vote.roundId === roundId);
  const [draft, setDraft] = useState(() => draftOf(kept ?? savedChoice(myVote)));
  const [error, setError] = useState<string | null>(null);
  const save = async () => {
    const choice = choiceOf(draft);
    if (!choice) return setError('Please choose a level from 0 to 7, or “I cannot judge this”.');
    setError(null);
    try {
      await outbox.keep({ cityId, assessmentId: assessment.id, roundId, statementId }, choice);
      await outbox.send();
    } catch {
      setError('This device could not keep your vote. It still stands on the form; please try again.');
    }
  };
  return (
    <Form onSubmit={save} label="Your vote">
      <VoteFields scale={assessment.pack.scale} draft={draft} onChange={setDraft} proposed={statement.proposal?.level ?? null} />
      {error ? <ErrorNote sentence={error} /> : null}
      <div>
        <Button type="submit" kind="primary" busy={state.sending}>
          Save my vote
        </Button>
      </div>
      <div role="status">{!kept && myVote ? <Sentence tone="good">Your vote is saved. You can change it until the round is closed.</Sentence> : null}</div>
      <OutboxNote {...state} outbox={outbox} />
    </Form>
  );
}
