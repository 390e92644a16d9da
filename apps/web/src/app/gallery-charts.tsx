import { DistributionBars } from '../charts/distribution-bars';
import { GapBars } from '../charts/gap-bars';
import { LevelShares } from '../charts/level-shares';
import { ProgressLine } from '../charts/progress-line';
import { RadarFigure } from '../charts/radar-figure';
import { Panel } from '../ui/panel';

const SERIES = [
  { id: 'asIs', label: 'As is', role: 'as-is' },
  { id: 'target', label: 'Target', role: 'target' },
  { id: 'peers', label: 'Peers', role: 'peers' },
] as const;

const AREAS = [
  { id: 'a', label: 'Leadership and governance', values: { asIs: 3.2, target: 5, peers: 3.9 } },
  { id: 'b', label: 'Partnerships and citizen focus', values: { asIs: 2.1, target: 4, peers: null } },
  { id: 'c', label: 'Effective use of data', values: { asIs: 4.4, target: 5.5, peers: 3.1 } },
  { id: 'd', label: 'Integrated ICT infrastructure', values: { asIs: 1.8, target: 3.5, peers: 2.6 } },
];

const QUARTERS = ['Q1 2027', 'Q2 2027', 'Q3 2027', 'Q4 2027'].map((label, index) => ({
  id: label,
  label,
  values: { asIs: index < 2 ? 2.5 + index * 0.3 : null, target: 2.5 + index * 0.5, peers: 3 },
}));

export function GalleryCharts() {
  return (
    <Panel title="Charts">
      <RadarFigure title="Levels of the four areas" rows={AREAS} series={SERIES} />
      <DistributionBars title="Votes by level" counts={[0, 1, 2, 5, 3, 1, 0, 0]} marks={[{ at: 2.5, label: 'median' }, { at: 3, label: 'proposed' }]} />
      <LevelShares
        title="Votes by group"
        rows={[
          { id: 'all', label: 'Everybody', counts: [3, 0, 2, 3, 1, 0, 0, 0], median: 2 },
          { id: 'citizens', label: 'Citizens', counts: [3, 0, 0, 0, 0, 0, 0, 0], median: 0 },
        ]}
      />
      <GapBars title="From as is to target" fromLabel="As is" toLabel="Target" rows={AREAS.map(({ id, label, values }) => ({ id, label, from: values.asIs, to: values.target }))} />
      <ProgressLine title="Level over time" points={QUARTERS} series={SERIES} />
    </Panel>
  );
}
