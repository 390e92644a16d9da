import { useCommand } from '../../../app/mutation';
import { Button } from '../../../ui/button';
import { ConfirmButton } from '../../../ui/confirm-button';
import { ProblemNote } from '../../../ui/problem-note';
import { Progress } from '../../../ui/progress';
import { Row, Stack } from '../../../ui/stack';
import { count } from '../../../ui/words';
import { CloseRoundMutation } from '../voting.documents';
import type { WorkshopAssessment, WorkshopKey } from './workshop-answer';
import styles from './workshop.module.css';

/** With fewer votes nothing is shown (DOMAIN.md section 5). */
const FEWEST_SHOWN = 5;

interface JudgingProps {
  ids: WorkshopKey;
  round: NonNullable<WorkshopAssessment['openRound']>;
  /** Votes on the statement before the room. */
  cast: number;
}

/** The room judges. A round that is open on more than this statement is said to be, and closing it asks first. */
export function Judging({ ids: { cityId, assessmentId }, round, cast }: JudgingProps) {
  const close = useCommand(CloseRoundMutation);
  const reveal = () => void close.run({ cityId, assessmentId, roundId: round.id });
  const many = round.statementIds.length;
  const doubt = doubtOf(cast, many);
  return (
    <Stack>
      <p className={styles.call}>Judge on your phone now. Nobody sees any level before the reveal.</p>
      {many === 1 ? (
        <Progress label="Votes" done={round.votesCast} total={round.votesExpected} />
      ) : (
        <p className={styles.counted}>
          <strong>{count(cast, 'vote')}</strong> on this statement. Round {round.number} is open on {many}.
        </p>
      )}
      <Row>
        {doubt ? (
          <ConfirmButton kind="primary" busy={close.busy} {...doubt} onConfirm={reveal}>
            Reveal
          </ConfirmButton>
        ) : (
          <Button kind="primary" busy={close.busy} onClick={reveal}>
            Reveal
          </Button>
        )}
      </Row>
      <ProblemNote problem={close.problem} onRetry={close.retry} />
    </Stack>
  );
}

/** Why one would not want to reveal yet. */
function doubtOf(cast: number, many: number): { question: string; explanation: string; confirmLabel: string } | null {
  if (cast < FEWEST_SHOWN) {
    return {
      question: cast === 0 ? 'Reveal before anybody has voted?' : `Reveal with only ${count(cast, 'vote')}?`,
      explanation: `Below ${FEWEST_SHOWN} votes no level is shown: the room would see nothing, and the round would be over.`,
      confirmLabel: 'Reveal anyway',
    };
  }
  if (many === 1) return null;
  return {
    question: `Reveal all ${many} statements?`,
    explanation: 'They are judged in one round. It is closed for everybody, here and elsewhere, and all its results are revealed.',
    confirmLabel: `Close the round and reveal ${many}`,
  };
}
