import { duration, today, weekday } from '../ui/time-words';
import { Icon, type IconName } from '../ui/icon';
import { Progress } from '../ui/progress';
import { RouteLink } from './navigation/route-link';
import type { PlacedStep } from './next-steps';
import styles from './next-step-list.module.css';

/** The sign of the page that a step leads to. */
const SIGNS: Readonly<Record<string, IconName>> = {
  people: 'people',
  plan: 'plan',
  evidence: 'evidence',
  vote: 'vote',
  agenda: 'agenda',
  targets: 'targets',
  roadmap: 'roadmap',
  report: 'report',
  compare: 'compare',
};

/** Steps as large links, with how long each takes and by when it is due. */
export function NextStepList({ steps }: { steps: readonly PlacedStep[] }) {
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step.key} className={styles.step} data-waiting={step.waiting || undefined}>
          <RouteLink to={step.to} className={styles.link}>
            <span className={styles.sign}>
              <Icon of={SIGNS[step.route] ?? 'overview'} size={22} />
            </span>
            <span className={styles.words}>
              <span className={styles.sentence}>{step.sentence}</span>
              <span className={styles.where}>{step.where}</span>
            </span>
            <Icon of="on" />
          </RouteLink>
          <TimeLine {...step} />
          {step.done !== null && step.total !== null && step.total > 0 ? <Progress label="Done" labelHidden done={step.done} total={step.total} /> : null}
        </li>
      ))}
    </ol>
  );
}

function TimeLine({ minutes, due }: PlacedStep) {
  const late = due !== null && due < today();
  const parts = [minutes !== null && minutes > 0 ? duration(minutes) : null, due === null ? null : late ? `was planned to be done by ${weekday(due)}` : `by ${weekday(due)}`].filter((one) => one !== null);
  if (parts.length === 0) return null;
  return (
    <p className={styles.time} data-late={late || undefined}>
      {parts.join(' · ')}
    </p>
  );
}
