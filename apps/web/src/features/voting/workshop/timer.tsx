import { useCommand } from '../../../app/mutation';
import { Button } from '../../../ui/button';
import { Row } from '../../../ui/stack';
import { onClock } from './timer-words';
import { useSecondsLeft } from './use-seconds-left';
import type { WorkshopKey } from './workshop-answer';
import { SetWorkshopTimerMutation } from './workshop.documents';
import styles from './workshop.module.css';

const MINUTES = [1, 2, 3, 5] as const;
const MINUTE_S = 60;

/** The clock that the room sees. */
export function Clock({ endsAt }: { endsAt: string | null }) {
  const left = useSecondsLeft(endsAt);
  if (left === null) return null;
  return (
    <p className={styles.clock} role="timer" data-over={left === 0 || undefined}>
      {left === 0 ? 'Time is up' : onClock(left)}
    </p>
  );
}

/** How long to talk, or to think. */
export function TimerButtons({ workshopId, cityId, assessmentId, running }: WorkshopKey & { running: boolean }) {
  const timer = useCommand(SetWorkshopTimerMutation);
  const set = (seconds: number | null) => void timer.run({ cityId, assessmentId, workshopId, seconds });
  return (
    <Row>
      {MINUTES.map((minutes) => (
        <Button key={minutes} busy={timer.busy} onClick={() => set(minutes * MINUTE_S)} aria-label={`Timer: ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`}>
          {minutes} min
        </Button>
      ))}
      {running ? (
        <Button kind="quiet" onClick={() => set(null)}>
          Stop the timer
        </Button>
      ) : null}
    </Row>
  );
}
