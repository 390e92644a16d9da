import { lazy, Suspense, useState } from 'react';
import { useAnswer } from '../../app/answer';
import type { PeersQuery as PeersAnswer } from '../../gql/graphql';
import { Answer } from '../../ui/answer';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { Illustration } from '../../ui/illustration';
import { SelectField } from '../../ui/field';
import { Loading } from '../../ui/loading';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import { day, figure } from '../../ui/words';
import { PeersQuery } from './benchmark.documents';
import styles from './peers-panel.module.css';

const RadarFigure = lazy(() => import('../../charts/radar-figure').then((module) => ({ default: module.RadarFigure })));

interface Area {
  id: string;
  name: string;
  subDomains: readonly { id: string; name: string }[];
}

interface PeersPanelProps {
  cityId: string;
  assessmentId: string;
  areas: readonly Area[];
  /** The city's own means by id of area and sub-domain. */
  means: ReadonlyMap<string, number | null>;
}

type Filter = { region: string | null; incomeGroup: string | null; populationBand: string | null };
type Figure = NonNullable<PeersAnswer['comparison']>['figures'][number];

const EVERYBODY: Filter = { region: null, incomeGroup: null, populationBand: null };
const keyOf = ({ region, incomeGroup, populationBand }: Filter) => JSON.stringify([region, incomeGroup, populationBand]);

/** The city's figures beside those of a group of peers. */
export function PeersPanel({ cityId, assessmentId, areas, means }: PeersPanelProps) {
  const [filter, setFilter] = useState<Filter>(EVERYBODY);
  const query = useAnswer(PeersQuery, { cityId, assessmentId, filter }, { keepPrevious: true });
  return (
    <Answer query={query} lines={8}>
      {({ comparison }) => {
        if (!comparison || comparison.filters.length === 0) {
          return <EmptyState picture={<Illustration of="peers" />} title="No peers to show yet.">{comparison?.sentence}</EmptyState>;
        }
        const { filters, figures, release, sentence } = comparison;
        const synthetic = figures.some((one) => one.synthetic);
        const peer = new Map(figures.map((one) => [one.id, one]));
        const rows = areas.map((area) => ({
          id: area.id,
          label: area.name,
          values: { own: means.get(area.id) ?? null, peers: peer.get(area.id)?.median ?? null },
        }));
        return (
          <Panel
            title="Your city and its peers"
            note={release ? `${sentence} Release ${release.number}, ${day(release.publishedAt)}.` : sentence}
            actions={synthetic ? <Tag tone="warn">Synthetic peers</Tag> : null}
          >
            <SelectField
              label="Compare with"
              value={keyOf(filter)}
              onChange={(value) => setFilter(filters.find((one) => keyOf(one) === value) ?? EVERYBODY)}
              options={filters.map((one) => ({ value: keyOf(one), label: one.label }))}
            />
            <Suspense fallback={<Loading lines={8} />}>
              <RadarFigure
                title="Areas: your city and the median of its peers"
                rows={rows}
                series={[
                  { id: 'own', label: 'Your city', role: 'as-is' },
                  { id: 'peers', label: synthetic ? 'Median of synthetic peers' : 'Median of peers', role: 'peers' },
                ]}
              />
            </Suspense>
            {areas.map((area) => (
              <div key={area.id} className={styles.area}>
                <DataTable
                  caption={area.name}
                  rows={[{ id: area.id, name: 'Whole area' }, ...area.subDomains]}
                  keyOf={({ id }) => id}
                  columns={[
                    { id: 'name', label: 'Part', heads: true, cell: ({ name }) => name },
                    { id: 'own', label: 'Your city', align: 'end', cell: ({ id }) => figure(means.get(id)) },
                    { id: 'peers', label: 'Median of peers', align: 'end', cell: ({ id }) => peerText(peer.get(id)) },
                    { id: 'middle', label: 'Middle half of peers', align: 'end', cell: ({ id }) => middleHalf(peer.get(id)) },
                    { id: 'count', label: 'Peers', align: 'end', cell: ({ id }) => peer.get(id)?.count ?? 'not shown' },
                  ]}
                />
              </div>
            ))}
          </Panel>
        );
      }}
    </Answer>
  );
}

function peerText(one: Figure | undefined): string {
  if (!one?.shown) return 'not shown';
  return typeof one.median === 'number' ? figure(one.median) : one.sentence;
}

function middleHalf(one: Figure | undefined): string {
  if (typeof one?.lowerQuartile !== 'number' || typeof one.upperQuartile !== 'number') return 'not shown';
  return `${figure(one.lowerQuartile)} to ${figure(one.upperQuartile)}`;
}
