import { Suspense } from 'react';
import { lazyPart } from '../../ui/lazy-part';
import { LevelBadge } from '../../ui/level-badge';
import { Loading } from '../../ui/loading';
import { Panel } from '../../ui/panel';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { Illustration } from '../../ui/illustration';
import type { OverviewArea, OverviewAssessment } from './assessment-answer';
import styles from './figures-panel.module.css';

const RadarFigure = lazyPart(() => import('../../charts/radar-figure').then((m) => m.RadarFigure));
const AS_IS = { id: 'as-is', label: 'As is', role: 'as-is' } as const;
const TARGET = { id: 'target', label: 'Target', role: 'target' } as const;
/** A radar of fewer corners is only a line. */
const FEWEST_CORNERS = 3;

type RollUp = OverviewAssessment['rollUp'];

interface FiguresPanelProps {
  areas: readonly OverviewArea[];
  rollUp: RollUp;
  /** Empty while none are set. */
  targets: readonly { subDomainId: string; level: number | null }[];
}

/** Levels of sub-domains and areas as far as they are settled. */
export function FiguresPanel({ areas, rollUp, targets }: FiguresPanelProps) {
  const means = new Map([...rollUp.areas, ...rollUp.subDomains].map((figure) => [figure.id, figure.mean]));
  const aims = new Map(targets.map(({ subDomainId, level }) => [subDomainId, level]));
  const known = rollUp.subDomains.filter(({ mean }) => mean !== null).length;
  if (known < FEWEST_CORNERS) {
    return (
      <Panel title="Levels so far">
        <EmptyState picture={<Illustration of="ballot" />} title="No levels to show yet.">A sub-domain gets a level when at least 80 % of its statements are settled.</EmptyState>
      </Panel>
    );
  }
  const rows = areas.flatMap((area) => area.subDomains).map(({ id, name }) => ({ id, label: name, values: { 'as-is': means.get(id) ?? null, target: aims.get(id) ?? null } }));
  // A corner needs all its figures: targets join the shape once none of them is missing.
  const aimed = rows.every(({ values }) => values['as-is'] === null || values.target !== null);
  return (
    <Panel title={aimed ? 'Levels and targets' : 'Levels so far'} note={rollUp.overall.mean === null ? 'There is no overall level yet: it needs at least 80 % of the statements settled in every sub-domain.' : undefined}>
      <div className={styles.columns}>
        <DataTable
          caption="Levels by area"
          rows={[{ id: rollUp.overall.id, name: 'Overall', figure: rollUp.overall }, ...areas.map(({ id, name }) => ({ id, name, figure: rollUp.areas.find((one) => one.id === id) }))]}
          keyOf={({ id }) => id}
          columns={[
            { id: 'name', label: 'Area', heads: true, cell: ({ name }) => name },
            { id: 'mean', label: 'Mean level', cell: ({ figure }) => <LevelBadge level={figure?.mean} none="incomplete" /> },
            { id: 'settled', label: 'Settled', align: 'end', cell: ({ figure }) => (figure ? <span className={styles.settled}>{`${figure.settled} of ${figure.applicable}`}</span> : '–') },
          ]}
        />
        <div>
          <Suspense fallback={<Loading lines={14} />}>
            <RadarFigure title="Mean levels of the sub-domains" rows={rows} series={aimed ? [AS_IS, TARGET] : [AS_IS]} />
          </Suspense>
        </div>
      </div>
    </Panel>
  );
}
