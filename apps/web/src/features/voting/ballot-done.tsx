import type { ReactNode, Ref } from 'react';
import { ButtonLink } from '../../app/navigation/button-link';
import { paths } from '../../app/paths';
import { Button } from '../../ui/button';
import { Illustration } from '../../ui/illustration';
import { today, weekday } from '../../ui/time-words';
import { count, moment } from '../../ui/words';
import type { BallotAssessment } from './ballot';
import styles from './ballot-done.module.css';
import { VoteProgress } from './vote-progress';

interface BallotDoneProps {
  headingRef: Ref<HTMLHeadingElement>;
  cityId: string;
  assessment: BallotAssessment;
  total: number;
  saved: number;
  waiting: number;
  onMissing: () => void;
  children: ReactNode;
}

/** The end of the ballot: thanks, what comes next and when, and the way back to any statement. */
export function BallotDone({ headingRef, cityId, assessment, total, saved, waiting, onMissing, children }: BallotDoneProps) {
  const missing = total - saved - waiting;
  return (
    <>
      <VoteProgress saved={saved} waiting={waiting} total={total} />
      <div className={styles.end}>
        {missing > 0 ? null : <Illustration of="done" />}
        <h2 ref={headingRef} tabIndex={-1} className={styles.title}>
          {titleOf(missing, saved, total)}
        </h2>
        {missing > 0 ? (
          <>
            <p>You can come back to them at any time while the round is open.</p>
            <div>
              <Button kind="primary" onClick={onMissing}>
                Go on judging
              </Button>
            </div>
          </>
        ) : (
          <>
            {waiting > 0 ? <p className={styles.waiting}>{count(waiting, 'vote')} of yours {waiting === 1 ? 'is' : 'are'} kept on this device and not sent yet. Please open this page again when you have a connection.</p> : null}
            <h3 className={styles.next}>What comes next</h3>
            <ol className={styles.steps}>
              <li>{untilOf(assessment)} Until then you can change any vote.</li>
              <li>Then everybody sees how the votes are spread, at the same moment. Nobody is shown who voted what.</li>
              <li>Where views differ, people talk, and you are asked once more. You get a mail when that round opens.</li>
            </ol>
            <div>
              <ButtonLink to={paths.assessment(cityId, assessment.id)}>Go to the overview</ButtonLink>
            </div>
          </>
        )}
      </div>
      {children}
    </>
  );
}

function titleOf(missing: number, saved: number, total: number): string {
  if (missing > 0) return `${count(missing, 'statement')} left to judge`;
  return saved >= total ? `Thank you: you have judged all ${total}.` : 'You have come to the end.';
}

/** When the round is over, as far as anybody can say. */
function untilOf({ openRound, plan }: BallotAssessment): string {
  if (openRound?.closesAt) return `Votes count until ${moment(openRound.closesAt)}.`;
  const planned = plan.find(({ phase }) => phase === 'voting')?.to;
  return planned !== undefined && planned >= today() ? `The leader closes the round; voting is planned to end on ${weekday(planned)}.` : 'The leader closes the round when enough people have judged.';
}
