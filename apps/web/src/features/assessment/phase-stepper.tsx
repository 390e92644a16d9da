import type { Phase } from '../../gql/graphql';
import { Mark } from '../../ui/mark';
import { PHASE_NAMES } from '../../ui/vocabulary';
import { dateRange } from './date-range';
import styles from './phase-stepper.module.css';

const STEPS: readonly Phase[] = ['preparing', 'collecting', 'voting', 'targeting', 'published'];

interface PhaseStepperProps {
  phase: Phase;
  plan: readonly { phase: Phase; from: string; to: string }[];
}

/** The phases in order, with the days planned for each. */
export function PhaseStepper({ phase, plan }: PhaseStepperProps) {
  const now = phase === 'archived' ? STEPS.length : STEPS.indexOf(phase);
  return (
    <ol className={styles.steps} aria-label="Phases of this assessment">
      {STEPS.map((step, index) => {
        const planned = plan.find((one) => one.phase === step);
        const place = index < now ? 'done' : index === now ? 'now' : 'ahead';
        return (
          <li key={step} className={styles.step} data-place={place} aria-current={place === 'now' ? 'step' : undefined}>
            <span className={styles.mark} aria-hidden="true">
              {place === 'done' ? <Mark kind="tick" /> : index + 1}
            </span>
            <span className={styles.words}>
              <span className={styles.name}>{PHASE_NAMES[step]}</span>
              <span className={styles.days}>
                {place === 'done' ? <span className="cm-hidden">done, </span> : null}
                {planned ? dateRange(planned.from, planned.to) : place === 'now' ? 'Now' : ''}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
