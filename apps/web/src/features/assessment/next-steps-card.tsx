import { RouteLink } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import { Mark } from '../../ui/mark';
import type { OverviewAssessment } from './assessment-answer';
import { CockpitCard } from './cockpit-card';
import styles from './next-steps-card.module.css';

interface NextStepsCardProps {
  cityId: string;
  assessmentId: string;
  steps: OverviewAssessment['nextSteps'];
}

/** What the viewer does next: the most urgent as the one large link, the rest as a short list. */
export function NextStepsCard({ cityId, assessmentId, steps }: NextStepsCardProps) {
  const [first, ...rest] = steps;
  return (
    <CockpitCard title="What to do next" tone="accent">
      {first ? (
        <ul className={styles.steps}>
          {[first, ...rest].map(({ id, sentence, route, done, total }, index) => (
            <li key={id}>
              <RouteLink to={paths.nextStep(cityId, assessmentId, route)} className={styles.step} data-first={index === 0 || undefined}>
                <span className={styles.sentence}>{sentence}</span>
                {done !== null && total !== null && total > 0 ? (
                  <span className={styles.done}>
                    {done} of {total}
                  </span>
                ) : null}
                <span aria-hidden="true" className={styles.arrow}>
                  <Mark kind="on" />
                </span>
              </RouteLink>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.none}>Nothing is asked of you at the moment. New steps appear here as the assessment goes on.</p>
      )}
    </CockpitCard>
  );
}
