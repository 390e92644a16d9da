import { Suspense, useEffect, useRef } from 'react';
import { useCommand } from '../../../app/mutation';
import { Button } from '../../../ui/button';
import { lazyPart } from '../../../ui/lazy-part';
import { LevelBadge } from '../../../ui/level-badge';
import { Loading } from '../../../ui/loading';
import { More } from '../../../ui/more';
import { ProblemNote } from '../../../ui/problem-note';
import { Sentence } from '../../../ui/sentence';
import { Row, Stack } from '../../../ui/stack';
import { DecideForm } from '../decide-form';
import { outcomeInWords } from '../outcome-words';
import { OpenRoundMutation } from '../voting.documents';
import { firstToSpeak } from './first-to-speak';
import { Judging } from './judging';
import type { WorkshopAssessment, WorkshopKey, WorkshopStatement } from './workshop-answer';
import styles from './workshop.module.css';

const DistributionBars = lazyPart(() => import('../../../charts/distribution-bars').then((m) => m.DistributionBars));

interface StageProps {
  ids: WorkshopKey;
  assessment: WorkshopAssessment;
  statement: WorkshopStatement;
  place: string;
  /** Goes on to the next statement that is worth talking about; null when there is none. */
  onNext: (() => void) | null;
}

/** The statement before the room: vote blind, reveal, hear both ends, vote again, settle. */
export function Stage({ ids, assessment, statement, place, onNext }: StageProps) {
  const { openRound } = assessment;
  const open = openRound?.statementIds.includes(statement.statementId) === true;
  return (
    <article ref={useFromItsBeginning(statement.statementId)} className={styles.stage}>
      <p className={styles.place}>{place}</p>
      <h2 className={styles.text}>{statement.statement.text}</h2>
      {statement.proposal ? (
        <p className={styles.proposed}>
          Proposed <LevelBadge level={statement.proposal.level} /> {statement.proposal.reason}
        </p>
      ) : (
        <p className={styles.proposed}>{statement.statement.why}</p>
      )}
      {open && openRound ? <Judging ids={ids} round={openRound} cast={statement.votesCast} /> : null}
      {!open && statement.result ? <Revealed statement={statement} scale={assessment.pack.scale} /> : null}
      {open ? null : <WaysOn ids={ids} statement={statement} blocked={openRound !== null} onNext={onNext} />}
    </article>
  );
}

/** What is newly put before the room is seen from its beginning, wherever the screen stood. */
function useFromItsBeginning(statementId: string) {
  const stage = useRef<HTMLElement>(null);
  const shown = useRef(statementId);
  useEffect(() => {
    if (shown.current === statementId) return;
    shown.current = statementId;
    stage.current?.scrollIntoView({ block: 'start' });
  }, [statementId]);
  return stage;
}

function Revealed({ statement: { result, settlement }, scale }: { statement: WorkshopStatement; scale: WorkshopAssessment['pack']['scale'] }) {
  if (!result) return null;
  const { counts, settledLevel, outcome, sentences, votes, median, roundNumber } = result;
  const speak = settlement ? null : firstToSpeak(counts);
  return (
    <Stack>
      <p className={styles.call}>
        {settlement ? (
          <>
            Settled at <LevelBadge level={settlement.level} />
          </>
        ) : (
          outcomeInWords(outcome)
        )}
        <span className={styles.facts}>
          {` · round ${roundNumber}, ${votes} ${votes === 1 ? 'vote' : 'votes'}`}
          {median === null ? '' : `, median ${median}`}
        </span>
      </p>
      {counts ? (
        <Suspense fallback={<Loading lines={6} />}>
          <DistributionBars
            title={`Votes by level in round ${roundNumber}`}
            titleHidden
            counts={counts}
            levelNames={scale.map(({ name }) => name)}
            height={260}
            {...(typeof settledLevel === 'number' ? { mark: { level: settledLevel, label: 'by the median' } } : {})}
          />
        </Suspense>
      ) : null}
      {speak ? <p className={styles.speak}>{speak.sentence}</p> : null}
      {sentences.map((sentence) => (
        <Sentence key={sentence}>{sentence}</Sentence>
      ))}
    </Stack>
  );
}

function WaysOn({ ids: { cityId, assessmentId }, statement, blocked, onNext }: { ids: WorkshopKey; statement: WorkshopStatement; blocked: boolean; onNext: (() => void) | null }) {
  const open = useCommand(OpenRoundMutation);
  const { statementId, settlement, result, applicable } = statement;
  const judge = () => void open.run({ cityId, assessmentId, statementIds: [statementId], closesAt: null, tell: false });
  return (
    <Stack>
      <Row>
        {settlement === null && applicable ? (
          <Button kind={result ? 'plain' : 'primary'} busy={open.busy} disabled={blocked} onClick={judge}>
            {result ? 'Judge again' : 'Let the room judge'}
          </Button>
        ) : null}
        {onNext ? (
          <Button kind={settlement ? 'primary' : 'plain'} disabled={blocked} onClick={onNext}>
            Next statement
          </Button>
        ) : null}
      </Row>
      {blocked ? <Sentence tone="warn">A round is open on other statements. Close it on the agenda before the room judges.</Sentence> : null}
      <ProblemNote problem={open.problem} onRetry={open.retry} />
      {result && settlement === null && !blocked ? (
        <More label="Settle it: accept the dissent, or decide with a reason">
          <DecideForm cityId={cityId} assessmentId={assessmentId} statementId={statementId} suggested={result.settledLevel} upperLevel={result.upperLevel} />
        </More>
      ) : null}
    </Stack>
  );
}
