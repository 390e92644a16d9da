import { memo, Suspense } from 'react';
import { lazyPart, orNothing } from '../../ui/lazy-part';
import { Loading } from '../../ui/loading';
import { Panel } from '../../ui/panel';
import type { OverviewAssessment } from './assessment-answer';
import { shortDay } from './date-range';
import { dayByDay } from './day-by-day';
import styles from './progress-panel.module.css';

const DayLines = lazyPart(() => import('../../charts/day-lines').then((m) => m.DayLines));
const DayBars = lazyPart(() => import('../../charts/day-bars').then((m) => m.DayBars), orNothing);

const SERIES = [
  { id: 'proposed', label: 'With a proposed level', colour: 'var(--cm-accent)', planned: false },
  { id: 'proposedPlan', label: 'Planned: proposed', colour: 'var(--cm-accent)', planned: true },
  { id: 'settled', label: 'Settled', colour: 'var(--cm-warn)', planned: false },
  { id: 'settledPlan', label: 'Planned: settled', colour: 'var(--cm-warn)', planned: true },
] as const;

/** How the work goes from day to day, beside how it was planned. Of votes only how many are cast, over all statements together. */
export const ProgressPanel = memo(function ProgressPanel({ assessment: { progress, plan, statements, phase }, today }: { assessment: OverviewAssessment; today: string }) {
  if (progress.length === 0) return null;
  const applicable = statements.filter((one) => one.applicable).length;
  const over = phase === 'published' || phase === 'archived';
  const until = over ? (progress.at(-1)?.day ?? today) : today;
  const points = dayByDay({ progress, plan, applicable, until });
  const labelled = points.map((point) => ({ ...point, label: shortDay(point.day) }));
  const bars = labelled.filter(({ day }) => day <= until);
  return (
    <Panel title="From day to day" note={`${applicable} statements apply. The dashed lines are the plan.`}>
      <Suspense fallback={<Loading lines={12} />}>
        <DayLines title="Statements with a proposed level, and settled" points={labelled} series={SERIES} most={applicable} mark={over ? null : { label: shortDay(today), words: 'today' }} />
        <div className={styles.bars}>
          {bars.some(({ votes }) => votes > 0) ? <DayBars title="Votes cast on each day" unit="Votes" bars={bars.map(({ label, votes }) => ({ label, value: votes }))} /> : null}
          {bars.some(({ proofs }) => proofs > 0) ? <DayBars title="Proof added on each day" unit="Pieces of proof" bars={bars.map(({ label, proofs }) => ({ label, value: proofs }))} /> : null}
        </div>
      </Suspense>
    </Panel>
  );
});
