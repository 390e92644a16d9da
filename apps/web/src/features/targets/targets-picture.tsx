import { Suspense } from 'react';
import { useNarrow } from '../../charts/use-narrow';
import { lazyPart } from '../../ui/lazy-part';
import { LevelTrack, TrackLegend } from '../../ui/level-track';
import { Loading } from '../../ui/loading';
import { Mark } from '../../ui/mark';
import { Panel } from '../../ui/panel';
import { figure } from '../../ui/words';
import type { TargetsAssessment } from './target-on-screen';
import { aimsOf } from './target-words';
import styles from './targets-picture.module.css';

const RadarFigure = lazyPart(() => import('../../charts/radar-figure').then((m) => m.RadarFigure));

/** The as-is and the targets as a shape, and the way of each area; the figures of the shape are in the table below it. */
export function TargetsPicture({ assessment }: { assessment: TargetsAssessment }) {
  const { pack, rollUp, targets } = assessment;
  const narrow = useNarrow();
  if (!targets.some(({ set }) => set)) return null;
  const known = new Map(targets.map((target) => [target.subDomainId, target]));
  const rows = pack.areas
    .flatMap(({ subDomains }) => subDomains)
    .map(({ id, name }) => ({ id, label: name, values: { asIs: known.get(id)?.asIs ?? null, target: known.get(id)?.level ?? null } }));
  // The shape needs every corner, and room: on a phone the list below says the same.
  const whole = !narrow && targets.every(({ set, asIs }) => set && typeof asIs === 'number');
  const now = new Map(rollUp.areas.map(({ id, mean }) => [id, mean ?? null]));
  const aims = new Map(aimsOf(assessment).areas.map(({ id, mean }) => [id, mean]));
  return (
    <Panel title="From here to there">
      <div className={styles.picture} data-alone={!whole || undefined}>
        {whole ? (
          <div className={styles.radar}>
            <Suspense fallback={<Loading lines={14} />}>
              <RadarFigure
                title="As-is and target of each sub-domain"
                titleHidden
                rows={rows}
                series={[
                  { id: 'asIs', label: 'As is', role: 'as-is' },
                  { id: 'target', label: 'Target', role: 'target' },
                ]}
              />
            </Suspense>
          </div>
        ) : null}
        <div className={styles.areas}>
          <TrackLegend target="All targets reached" />
          {pack.areas.map(({ id, name }) => (
            <div key={id} className={styles.area}>
              <span>{name}</span>
              <span className={styles.figures}>
                {figure(now.get(id))} <Mark kind="on" />
                <span className="cm-hidden"> to </span> <strong>{figure(aims.get(id))}</strong>
              </span>
              <LevelTrack asIs={now.get(id)} target={aims.get(id)} />
            </div>
          ))}
        </div>
      </div>
    </Panel>
  );
}
