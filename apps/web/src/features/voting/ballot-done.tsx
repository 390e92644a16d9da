import type { ReactNode, Ref } from 'react';
import { ButtonLink } from '../../app/navigation/button-link';
import { paths } from '../../app/paths';
import { Button } from '../../ui/button';
import { Progress } from '../../ui/progress';
import { count } from '../../ui/words';
import styles from './vote-sheet.module.css';

interface BallotDoneProps {
  ref: Ref<HTMLHeadingElement>;
  cityId: string;
  assessmentId: string;
  total: number;
  saved: number;
  waiting: number;
  onMissing: () => void;
  children: ReactNode;
}

/** The end of the ballot: thanks, what is still to be sent, and the way back to any statement. */
export function BallotDone({ ref, cityId, assessmentId, total, saved, waiting, onMissing, children }: BallotDoneProps) {
  const missing = total - saved - waiting;
  return (
    <>
      <Progress label="Judged" done={saved} total={total} />
      <h2 ref={ref} tabIndex={-1} className={styles.text}>
        {missing > 0 ? `${count(missing, 'statement')} left to judge` : saved >= total ? `Thank you: you have judged all ${total}.` : 'You have come to the end.'}
      </h2>
      <p style={{ margin: 0 }}>
        {missing > 0 ? 'You can come back to them at any time while the round is open.' : 'You can change any vote until the round is closed. Then the result is revealed to everybody at once.'}
      </p>
      <div>
        {missing > 0 ? (
          <Button kind="primary" onClick={onMissing}>
            Go on judging
          </Button>
        ) : (
          <ButtonLink to={paths.assessment(cityId, assessmentId)}>Go to the overview</ButtonLink>
        )}
      </div>
      {children}
    </>
  );
}
