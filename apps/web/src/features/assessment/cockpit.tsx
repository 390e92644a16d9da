import type { OverviewAssessment } from './assessment-answer';
import { CountsLine } from './counts-line';
import { DivergenceCard } from './divergence-card';
import type { Duty } from './late-cell';
import { NextStepsCard } from './next-steps-card';
import { OwingCard } from './owing-card';
import { OwnWorkCard } from './own-work-card';
import { PanelCard } from './panel-card';
import { PhaseTimeline } from './phase-timeline';
import styles from './cockpit.module.css';

interface CockpitProps {
  cityId: string;
  assessment: OverviewAssessment;
  leading: boolean;
  /** How many who are asked to judge have not answered. */
  waiting: number;
  personId: string | null;
  duty: Duty;
  today: string;
}

/** Where the assessment is, what is next, who is late, and what diverges; for those who do not lead, their own part of it. */
export function Cockpit({ cityId, assessment, leading, waiting, personId, duty, today }: CockpitProps) {
  const { id, phase, plan, nextSteps } = assessment;
  return (
    <div className={styles.cockpit}>
      <PhaseTimeline phase={phase} plan={plan} today={today} />
      <div className={styles.cards}>
        <NextStepsCard cityId={cityId} assessmentId={id} steps={nextSteps} />
        {leading ? <OwingCard cityId={cityId} assessment={assessment} duty={duty} /> : <OwnWorkCard cityId={cityId} assessment={assessment} personId={personId} duty={duty} />}
        {leading && (phase === 'preparing' || phase === 'collecting') ? <PanelCard cityId={cityId} assessment={assessment} waiting={waiting} /> : <DivergenceCard cityId={cityId} assessment={assessment} />}
      </div>
      <CountsLine assessment={assessment} />
    </div>
  );
}
