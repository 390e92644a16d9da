import type { PeersQuery as PeersAnswer } from '../../gql/graphql';
import { DataTable } from '../../ui/data-table';
import { More } from '../../ui/more';
import { figure } from '../../ui/words';
import { distanceWords, type ComparedArea } from './compare-words';
import styles from './peers-panel.module.css';
import { RangeRows } from './range-rows';

type Figure = NonNullable<PeersAnswer['comparison']>['figures'][number];

interface AreaComparisonProps {
  area: ComparedArea;
  means: ReadonlyMap<string, number | null>;
  peer: ReadonlyMap<string, Figure>;
  synthetic: boolean;
}

/** One area and its sub-domains beside the peers, with the same figures as a table behind. */
export function AreaComparison({ area, means, peer, synthetic }: AreaComparisonProps) {
  const parts = [{ id: area.id, name: 'Whole area' }, ...area.subDomains];
  const rows = parts.map(({ id, name }) => {
    const own = means.get(id) ?? null;
    const { median = null, lowerQuartile: lower = null, upperQuartile: upper = null } = peer.get(id) ?? {};
    return { id, name, own, median, lower, upper, whole: id === area.id, words: wordsOf(own, peer.get(id)) };
  });
  return (
    <section className={styles.area} aria-labelledby={`compared-${area.id}`}>
      <h3 id={`compared-${area.id}`} className={styles.title}>
        {area.name}
      </h3>
      <RangeRows rows={rows} />
      <More label="Show as a table">
        <DataTable
          caption={synthetic ? `${area.name}, beside synthetic peers` : area.name}
          captionHidden
          rows={parts}
          keyOf={({ id }) => id}
          columns={[
            { id: 'name', label: 'Part', heads: true, cell: ({ name }) => name },
            { id: 'own', label: 'Your city', align: 'end', cell: ({ id }) => figure(means.get(id)) },
            { id: 'peers', label: 'Median of peers', align: 'end', cell: ({ id }) => peerText(peer.get(id)) },
            { id: 'middle', label: 'Middle half of peers', align: 'end', cell: ({ id }) => middleHalf(peer.get(id)) },
            { id: 'count', label: 'Peers', align: 'end', cell: ({ id }) => peer.get(id)?.count ?? 'not shown' },
          ]}
        />
      </More>
    </section>
  );
}

function wordsOf(own: number | null, one: Figure | undefined): string {
  if (!one?.shown) return `${figure(own)}, peers not shown`;
  if (typeof one.median !== 'number') return `${figure(own)}. ${one.sentence}`;
  return `${figure(own)}, theirs ${figure(one.median)}: ${distanceWords({ own, median: one.median })}`;
}

function peerText(one: Figure | undefined): string {
  if (!one?.shown) return 'not shown';
  return typeof one.median === 'number' ? figure(one.median) : one.sentence;
}

function middleHalf(one: Figure | undefined): string {
  if (typeof one?.lowerQuartile !== 'number' || typeof one.upperQuartile !== 'number') return 'not shown';
  return `${figure(one.lowerQuartile)} to ${figure(one.upperQuartile)}`;
}
