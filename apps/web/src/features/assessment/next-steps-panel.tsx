import { RouteLink } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import { Mark } from '../../ui/mark';
import { Panel } from '../../ui/panel';
import type { OverviewAssessment } from './assessment-answer';
import styles from './next-steps-panel.module.css';

interface NextStepsPanelProps {
  cityId: string;
  assessmentId: string;
  steps: OverviewAssessment['nextSteps'];
}

/** What the viewer does next, most urgent first, as large links. */
export function NextStepsPanel({ cityId, assessmentId, steps }: NextStepsPanelProps) {
  return (
    <Panel title="What to do next" tone="accent">
      {steps.length === 0 ? (
        <p className={styles.none}>Nothing is asked of you at the moment. You will find new steps here as the assessment goes on.</p>
      ) : (
        <ul className={styles.steps}>
          {steps.map(({ id, sentence, route, done, total }) => (
            <li key={id}>
              <RouteLink to={paths.nextStep(cityId, assessmentId, route)} className={styles.step}>
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
      )}
    </Panel>
  );
}
