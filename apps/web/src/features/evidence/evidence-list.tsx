import { memo } from 'react';
import { Choice } from '../../ui/choice';
import { EmptyState } from '../../ui/empty-state';
import { SelectField } from '../../ui/field';
import { placesOf } from '../../ui/model-places';
import { Panel } from '../../ui/panel';
import { Progress } from '../../ui/progress';
import { Stack } from '../../ui/stack';
import { count } from '../../ui/words';
import type { BoardAssessment, BoardStatement } from './evidence-answer';
import { groupByWork, isMine, matches, type EvidenceFilter, type EvidenceState, type Whose, type Work } from './evidence-filter';
import styles from './evidence-list.module.css';
import { EvidenceRow } from './evidence-row';

interface EvidenceListProps {
  assessment: BoardAssessment;
  personId: string | null;
  filter: EvidenceFilter;
  onFilter: (filter: EvidenceFilter) => void;
  /** What the filter leaves. */
  shown: readonly BoardStatement[];
  current: string | null;
  addressOf: (statementId: string) => string;
}

const STATES: readonly (readonly [EvidenceState, string])[] = [
  ['any', 'Everything'],
  ['to-do', 'To do: no level yet'],
  ['proposed', 'With a proposed level'],
  ['without-proof', 'Without proof'],
  ['flagged', 'Flagged: 3 or more without proof'],
  ['stale', 'Stale: proof expired or withdrawn'],
];

const GROUP_NAMES: Record<Work, string> = { 'to-do': 'To do', 'needs-proof': 'Needs proof', done: 'Done', 'not-applicable': 'Not applicable' };

/** The statements to work on, what is due first. */
export function EvidenceList({ assessment: { pack, statements }, personId, filter, onFilter, shown, current, addressOf }: EvidenceListProps) {
  const mine = statements.filter((one) => isMine(one, personId));
  const counted = shown.filter(({ applicable }) => applicable);
  const countOf = (state: EvidenceState) => statements.filter((one) => matches({ ...filter, state }, one, personId)).length;
  return (
    <Panel title="Statements">
      <Stack>
        <Progress label="With a proposed level" done={counted.filter(({ proposal }) => proposal !== null).length} total={counted.length} />
        <div className={styles.filters}>
          <Choice<Whose>
            legend="Whose"
            legendHidden
            layout="row"
            value={filter.whose}
            onChange={(whose) => onFilter({ ...filter, whose })}
            options={[
              { value: 'mine', label: `Mine (${mine.length})` },
              { value: 'all', label: `All (${statements.length})` },
            ]}
          />
          <SelectField
            label="State"
            value={filter.state}
            onChange={(state) => onFilter({ ...filter, state: state as EvidenceState })}
            options={STATES.map(([value, label]) => ({ value, label: `${label} (${countOf(value)})` }))}
          />
          <SelectField label="Area" value={filter.areaId} onChange={(areaId) => onFilter({ ...filter, areaId })} choose="All areas" options={pack.areas.map(({ id, name }) => ({ value: id, label: name }))} />
        </div>
        <p role="status" className="cm-hidden">
          {count(shown.length, 'statement')} shown.
        </p>
        {shown.length === 0 ? <EmptyState title={emptyOf(filter)} /> : null}
        <Rows shown={shown} pack={pack} personId={personId} current={current} addressOf={addressOf} />
      </Stack>
    </Panel>
  );
}

interface RowsProps extends Pick<EvidenceListProps, 'personId' | 'shown' | 'current' | 'addressOf'> {
  pack: BoardAssessment['pack'];
}

/** Not drawn anew while only the filter above has changed, and what it leaves is still being found. */
const Rows = memo(function Rows({ pack, personId, shown, current, addressOf }: RowsProps) {
  const places = placesOf(pack.areas);
  return groupByWork(shown).map(({ work, statements: some }) => (
    <section key={work}>
      <h3 className={styles.group}>
        {GROUP_NAMES[work]} <span className={styles.count}>{some.length}</span>
      </h3>
      <ul className={styles.list}>
        {some.map((statement) => (
          <EvidenceRow
            key={statement.statementId}
            statement={statement}
            place={places.get(statement.subDomainId)}
            current={statement.statementId === current}
            to={addressOf(statement.statementId)}
            mine={isMine(statement, personId)}
          />
        ))}
      </ul>
    </section>
  ));
});

function emptyOf({ whose, state }: EvidenceFilter): string {
  if (state === 'flagged') return 'Nothing is flagged here: every level of 3 or more has proof.';
  if (state === 'stale') return 'Nothing is stale here.';
  if (state === 'to-do') return 'Everything here has a proposed level.';
  return whose === 'mine' ? 'No statement of yours is like this.' : 'No statement is like this.';
}
