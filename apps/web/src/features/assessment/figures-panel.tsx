import { lazy, Suspense } from 'react';
import { LevelBadge } from '../../ui/level-badge';
import { Loading } from '../../ui/loading';
import { Panel } from '../../ui/panel';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import type { OverviewArea, OverviewAssessment } from './assessment-answer';
import styles from './figures-panel.module.css';

const RadarFigure = lazy(() => import('../../charts/radar-figure').then((m) => ({ default: m.RadarFigure })));
const SERIES = [{ id: 'as-is', label: 'As is', role: 'as-is' }] as const;
/** A radar of fewer corners is only a line. */
const FEWEST_CORNERS = 3;

type RollUp = OverviewAssessment['rollUp'];

/** Levels of sub-domains and areas as far as they are settled. */
export function FiguresPanel({ areas, rollUp }: { areas: readonly OverviewArea[]; rollUp: RollUp }) {
  const means = new Map([...rollUp.areas, ...rollUp.subDomains].map((figure) => [figure.id, figure.mean]));
  const known = rollUp.subDomains.filter(({ mean }) => mean !== null).length;
  if (known < FEWEST_CORNERS) {
    return (
      <Panel title="Levels so far">
        <EmptyState title="No levels to show yet.">A sub-domain gets a level when at least 80 % of its statements are settled.</EmptyState>
      </Panel>
    );
  }
  const rows = areas.flatMap((area) => area.subDomains).map(({ id, name }) => ({ id, label: name, values: { 'as-is': means.get(id) ?? null } }));
  return (
    <Panel title="Levels so far" note={rollUp.overall.mean === null ? 'There is no overall level yet: too few statements are settled.' : undefined}>
      <div className={styles.columns}>
        <DataTable
          caption="Levels by area"
          rows={[{ id: rollUp.overall.id, name: 'Overall', figure: rollUp.overall }, ...areas.map(({ id, name }) => ({ id, name, figure: rollUp.areas.find((one) => one.id === id) }))]}
          keyOf={({ id }) => id}
          columns={[
            { id: 'name', label: 'Area', heads: true, cell: ({ name }) => name },
            { id: 'mean', label: 'Mean level', cell: ({ figure }) => <LevelBadge level={figure?.mean} none="incomplete" /> },
            { id: 'settled', label: 'Settled', align: 'end', cell: ({ figure }) => (figure ? `${figure.settled} of ${figure.applicable}` : '–') },
          ]}
        />
        <div>
          <Suspense fallback={<Loading lines={14} />}>
            <RadarFigure title="Mean levels of the sub-domains" rows={rows} series={SERIES} />
          </Suspense>
        </div>
      </div>
    </Panel>
  );
}
