import { Suspense, useEffect, useRef, useState } from 'react';
import { RouteLink } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import { ErrorNote } from '../../ui/error-note';
import { More } from '../../ui/more';
import { placesOf } from '../../ui/model-places';
import { neighbour, nextUnjudged, type BallotAssessment, type BallotStatement } from './ballot';
import { BallotDone, BallotList, fetchBallotParts } from './ballot-parts';
import type { KeptVote } from './kept-vote';
import { choiceOf, draftOf, sameChoice, savedChoice, type VoteDraft } from './vote-draft';
import type { VoteOutbox } from './vote-outbox';
import { VoteProgress } from './vote-progress';
import { VoteSheet } from './vote-sheet';

interface BallotRunProps {
  cityId: string;
  roundId: string;
  assessment: BallotAssessment;
  ballot: readonly BallotStatement[];
  outbox: VoteOutbox;
  kept: readonly KeptVote[];
  /** Whether the last attempt to send failed. */
  stuck: boolean;
}

const NOT_KEPT = 'This device could not keep your vote. Please free some space or use another browser, and save it again; it still stands on the form.';

/** Goes through the ballot: from the first statement not judged yet, until all are. */
export function BallotRun({ cityId, roundId, assessment, ballot, outbox, kept, stuck }: BallotRunProps) {
  const order = ballot.map(({ statementId }) => statementId);
  const waiting = new Map(kept.filter((vote) => vote.roundId === roundId).map((vote) => [vote.statementId, vote]));
  const saved = new Set(ballot.filter(({ myVote }) => myVote !== null).map(({ statementId }) => statementId));
  const judged = new Set([...saved, ...waiting.keys()]);
  const [current, setCurrent] = useState(() => nextUnjudged(order, judged, null));
  const [drafts, setDrafts] = useState<Readonly<Record<string, VoteDraft>>>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);

  useEffect(fetchBallotParts, []);

  useEffect(() => {
    if (!moved.current) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [current]);

  const go = (statementId: string | null) => {
    moved.current = true;
    setTrouble(null);
    setCurrent(statementId);
  };

  const statement = ballot.find(({ statementId }) => statementId === current);
  const list = (
    <More label="All statements of this round">
      <Suspense fallback={null}>
        <BallotList ballot={ballot} kept={new Set(waiting.keys())} current={current} onChoose={go} />
      </Suspense>
    </More>
  );
  if (!statement) {
    return (
      <BallotDone headingRef={heading} cityId={cityId} assessment={assessment} total={ballot.length} saved={saved.size} waiting={waiting.size} onMissing={() => go(nextUnjudged(order, judged, null))}>
        {list}
      </BallotDone>
    );
  }

  const { statementId } = statement;
  const before = waiting.get(statementId) ?? savedChoice(statement.myVote);
  const draft = drafts[statementId] ?? draftOf(before);
  const save = async () => {
    const choice = choiceOf(draft);
    if (!choice) return setTrouble('Please choose a level from 0 to 7, or “I cannot judge this”.');
    if (!sameChoice(choice, before)) {
      try {
        await outbox.keep({ cityId, assessmentId: assessment.id, roundId, statementId }, choice);
      } catch {
        return setTrouble(NOT_KEPT);
      }
      void outbox.send();
    }
    go(nextUnjudged(order, new Set([...judged, statementId]), statementId));
  };
  const forward = () => (draft.answer === null ? go(neighbour(order, statementId, 1)) : void save());

  return (
    <>
      <VoteProgress saved={saved.size} waiting={waiting.size} total={ballot.length} />
      <VoteSheet
        headingRef={heading}
        statement={statement}
        place={placesOf(assessment.pack.areas).get(statement.subDomainId)}
        number={order.indexOf(statementId) + 1}
        total={ballot.length}
        scale={assessment.pack.scale}
        standing={waiting.has(statementId) ? 'kept' : saved.has(statementId) ? 'saved' : 'open'}
        draft={draft}
        onDraft={(next) => {
          setTrouble(null);
          setDrafts({ ...drafts, [statementId]: next });
        }}
        onSave={() => void save()}
        onForward={forward}
        onBack={order[0] === statementId ? null : () => go(neighbour(order, statementId, -1))}
        unsent={stuck ? kept.length : 0}
        onSend={() => void outbox.send()}
        earlier={
          (assessment.openRound?.number ?? 1) > 1 ? <RouteLink to={paths.statement(cityId, assessment.id, statementId)}>Earlier result and discussion</RouteLink> : null
        }
        trouble={trouble ? <ErrorNote sentence={trouble} /> : null}
      />
      {list}
    </>
  );
}
