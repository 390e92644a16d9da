import { useState } from 'react';
import { useAnswer } from '../../app/answer';
import type { PeersQuery as PeersAnswer } from '../../gql/graphql';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { SelectField } from '../../ui/field';
import { Illustration } from '../../ui/illustration';
import { Panel } from '../../ui/panel';
import { Sentence } from '../../ui/sentence';
import { Tag } from '../../ui/tag';
import { count, day } from '../../ui/words';
import { AreaComparison } from './area-comparison';
import { PeersQuery } from './benchmark.documents';
import { compareSentences, type ComparedArea } from './compare-words';
import styles from './peers-panel.module.css';
import { RangeLegend } from './range-rows';

interface PeersPanelProps {
  cityId: string;
  assessmentId: string;
  areas: readonly ComparedArea[];
  /** The city's own means by id of area and sub-domain. */
  means: ReadonlyMap<string, number | null>;
}

type Filter = { region: string | null; incomeGroup: string | null; populationBand: string | null };
type Comparison = NonNullable<PeersAnswer['comparison']>;

const EVERYBODY: Filter = { region: null, incomeGroup: null, populationBand: null };
const keyOf = ({ region, incomeGroup, populationBand }: Filter) => JSON.stringify([region, incomeGroup, populationBand]);
/** What the API knows of a choice: its words are for people. */
const askedOf = ({ region, incomeGroup, populationBand }: Filter): Filter => ({ region, incomeGroup, populationBand });
/** Said of every figure that is not shown, whatever the cause: another word for another cause would tell something. */
const NOT_SHOWN = 'A figure is shown only where nobody can work out from it how any one city stands. Where it is not, that says nothing about your city or theirs.';

/** The city's figures beside those of a group of peers: in words, then drawn, then as a table. */
export function PeersPanel(props: PeersPanelProps) {
  const { cityId, assessmentId } = props;
  const [filter, setFilter] = useState<Filter>(EVERYBODY);
  const query = useAnswer(PeersQuery, { cityId, assessmentId, filter }, { keepPrevious: true });
  return (
    <Answer query={query} lines={20}>
      {({ comparison }) =>
        !comparison || comparison.filters.length === 0 ? (
          <EmptyState picture={<Illustration of="peers" />} title="No peers to show yet.">{comparison?.sentence}</EmptyState>
        ) : (
          <Peers {...props} comparison={comparison} filter={filter} onFilter={setFilter} />
        )
      }
    </Answer>
  );
}

interface PeersProps extends PeersPanelProps {
  comparison: Comparison;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

function Peers({ areas, means, comparison, filter, onFilter }: PeersProps) {
  const { filters, figures, release, sentence } = comparison;
  const synthetic = figures.some((one) => one.synthetic);
  const everybody = keyOf(filter) === keyOf(EVERYBODY);
  const peers = synthetic ? 'the synthetic peers' : everybody ? 'the cities that take part' : 'cities like yours';
  const peer = new Map(figures.map((one) => [one.id, one]));
  const parts = areas.flatMap(({ subDomains }) => subDomains).map(({ id, name }) => ({ id, name, own: means.get(id) ?? null, median: peer.get(id)?.median ?? null }));
  const hidden = parts.filter(({ id }) => !peer.get(id)?.shown).length;
  const sentences = compareSentences(parts, peers);
  return (
    <>
      <Panel title="In short" actions={synthetic ? <Tag tone="warn">Synthetic peers</Tag> : null}>
        <div className={styles.choice}>
          <SelectField
            label="Compare with"
            value={keyOf(filter)}
            onChange={(value) => onFilter(askedOf(filters.find((one) => keyOf(one) === value) ?? EVERYBODY))}
            options={filters.map((one) => ({ value: keyOf(one), label: one.label }))}
          />
        </div>
        {sentences.length === 0 ? <p>No middle of these peers can be shown for your sub-domains.</p> : null}
        {sentences.map((one, index) => (
          <p key={one} className={index === 0 ? styles.lead : undefined}>
            {one}
          </p>
        ))}
        {hidden > 0 ? (
          <p className={styles.quiet}>
            {count(hidden, 'sub-domain')} {hidden === 1 ? 'is' : 'are'} not shown. {NOT_SHOWN}
          </p>
        ) : null}
        <Sentence tone={synthetic ? 'warn' : 'quiet'}>
          {sentence} {release ? `Release ${release.number}, ${day(release.publishedAt)}.` : ''}
        </Sentence>
      </Panel>
      <Panel title="Side by side" actions={synthetic ? <Tag tone="warn">Synthetic peers</Tag> : null}>
        <RangeLegend peers={synthetic ? 'the synthetic peers' : 'the peers'} />
        {areas.map((area) => (
          <AreaComparison key={area.id} area={area} means={means} peer={peer} synthetic={synthetic} />
        ))}
      </Panel>
    </>
  );
}
