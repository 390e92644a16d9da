import type { Phase } from '../../gql/graphql';
import { Mark } from '../../ui/mark';
import { PHASE_NAMES } from '../../ui/vocabulary';
import { dateRange, longDay } from './date-range';
import { planPosition, type PlannedStep } from './plan-position';
import styles from './phase-timeline.module.css';

const STEPS: readonly Phase[] = ['preparing', 'collecting', 'voting', 'targeting', 'published'];

interface PhaseTimelineProps {
  phase: Phase;
  plan: readonly PlannedStep[];
  /** yyyy-mm-dd */
  today: string;
}

/** The phases along the planned days, each as long as it is planned to be, with today marked: where one is, and where one should be. */
export function PhaseTimeline({ phase, plan, today }: PhaseTimelineProps) {
  const now = phase === 'archived' ? STEPS.length : STEPS.indexOf(phase);
  const position = planPosition(plan, phase, today);
  const running = plan.some((step) => step.phase === phase);
  const todayIn = plan.find(({ from, to }) => today >= from && today <= to)?.phase;
  return (
    <div className={styles.timeline}>
      {position ? (
        <p className={styles.words}>
          <strong className={styles.position} data-tone={running && position.behind > 0 ? 'warn' : undefined}>
            {position.words}
          </strong>
          {running ? <span className={styles.date}>{`Today is ${longDay(today)}`}</span> : null}
        </p>
      ) : null}
      <ol className={styles.steps} aria-label="Phases of this assessment">
          {STEPS.map((step, index) => {
            const planned = plan.find((one) => one.phase === step);
            const place = index < now ? 'done' : index === now ? 'now' : 'ahead';
            return (
              <li key={step} className={styles.step} data-place={place} style={{ flexGrow: planned?.workingDays ?? 0 }} aria-current={place === 'now' ? 'step' : undefined}>
                <span className={styles.mark} aria-hidden="true">
                  {place === 'done' ? <Mark kind="tick" /> : index + 1}
                </span>
                <span className={styles.text}>
                  <span className={styles.name}>{PHASE_NAMES[step]}</span>
                  <span className={styles.days}>
                    {place === 'done' ? <span className="cm-hidden">done, </span> : null}
                    {planned ? dateRange(planned.from, planned.to) : place === 'now' ? 'Now' : ''}
                    {running && step === todayIn ? <span className={styles.todayHere}> · today</span> : null}
                  </span>
                </span>
                {running && position?.mark?.phase === step ? <span className={styles.today} aria-hidden="true" style={{ insetInlineStart: `${position.mark.share * PER_CENT}%` }} /> : null}
              </li>
            );
          })}
      </ol>
    </div>
  );
}

const PER_CENT = 100;
