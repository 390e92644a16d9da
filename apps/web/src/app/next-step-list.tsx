import { Progress } from '../ui/progress';
import { RouteLink } from './navigation/route-link';
import type { PlacedStep } from './next-steps';
import styles from './next-step-list.module.css';

export function NextStepList({ steps }: { steps: readonly PlacedStep[] }) {
  return (
    <ol className={styles.steps}>
      {steps.map(({ key, sentence, where, to, done, total }) => (
        <li key={key} className={styles.step}>
          <RouteLink to={to} className={styles.link}>
            <span className={styles.sentence}>{sentence}</span>
            <span className={styles.where}>{where}</span>
          </RouteLink>
          {done !== null && total !== null && total > 0 ? <Progress label="Done" labelHidden done={done} total={total} /> : null}
        </li>
      ))}
    </ol>
  );
}
