import { useState } from 'react';
import { useAnswer } from '../../app/answer';
import { leads, useSession, useSessionCity } from '../../app/session';
import { Answer } from '../../ui/answer';
import { Choice } from '../../ui/choice';
import { EmptyState } from '../../ui/empty-state';
import { SelectField } from '../../ui/field';
import { placesOf } from '../../ui/model-places';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Progress } from '../../ui/progress';
import { Stack } from '../../ui/stack';
import { count } from '../../ui/words';
import { AssignPanel } from './assign-panel';
import { EvidenceBoardQuery } from './evidence.documents';
import type { BoardAssessment } from './evidence-answer';
import { isMine, matches, mineFirst, type EvidenceFilter, type EvidenceShow } from './evidence-filter';
import { EvidenceRow } from './evidence-row';

interface Ids {
  cityId: string;
  assessmentId: string;
}

/** The evidencer's list: one statement after another gets its proof and its level. */
export function EvidenceScreen(ids: Ids) {
  const query = useAnswer(EvidenceBoardQuery, ids);
  const personId = useSession().data?.session?.person.id ?? null;
  const leading = leads(useSessionCity(ids.cityId));
  return (
    <Page title="Evidence" lead="Add proof to each statement and propose a level with a reason." above={query.data?.assessment?.name ?? '\u00a0'}>
      <Answer query={query} lines={14}>
        {({ assessment, city }) =>
          assessment ? (
            <>
              {leading ? <AssignPanel {...ids} members={city?.members ?? []} areas={assessment.pack.areas} statements={assessment.statements} /> : null}
              <EvidenceList ids={ids} assessment={assessment} personId={personId} leading={leading} />
            </>
          ) : (
            <EmptyState title="This assessment was not found, or you do not belong to its city." />
          )
        }
      </Answer>
    </Page>
  );
}

const SHOWS: readonly { value: EvidenceShow; label: string }[] = [
  { value: 'mine', label: 'Assigned to me' },
  { value: 'all', label: 'All' },
  { value: 'without-level', label: 'Without a level' },
  { value: 'without-proof', label: 'Without proof' },
  { value: 'flagged', label: 'Flagged' },
];

interface EvidenceListProps {
  ids: Ids;
  assessment: BoardAssessment;
  personId: string | null;
  leading: boolean;
}

function EvidenceList({ ids, assessment: { pack, statements }, personId, leading }: EvidenceListProps) {
  const mine = statements.filter((statement) => isMine(statement, personId));
  const [filter, setFilter] = useState<EvidenceFilter>({ show: mine.length > 0 ? 'mine' : 'all', areaId: '' });
  const counted = (mine.length > 0 && !leading ? mine : statements).filter(({ applicable }) => applicable);
  const shown = mineFirst(
    statements.filter((statement) => matches(filter, statement, personId)),
    personId,
  );
  const places = placesOf(pack.areas);
  return (
    <Panel title="Statements">
      <Stack>
        <Progress label={mine.length > 0 && !leading ? 'Your statements with a level' : 'Statements with a level'} done={counted.filter(({ proposal }) => proposal !== null).length} total={counted.length} />
        <Choice<EvidenceShow> legend="Show" layout="row" value={filter.show} onChange={(show) => setFilter({ ...filter, show })} options={SHOWS} />
        <SelectField
          label="Area"
          value={filter.areaId}
          onChange={(areaId) => setFilter({ ...filter, areaId })}
          choose="All areas"
          options={pack.areas.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <p role="status" style={{ margin: 0 }}>
          {count(shown.length, 'statement')} shown.
        </p>
        {shown.length === 0 ? (
          <EmptyState title={EMPTY[filter.show]} />
        ) : (
          <div>
            {shown.map((statement) => (
              <EvidenceRow key={statement.statementId} ids={ids} statement={statement} place={places.get(statement.subDomainId)} mine={isMine(statement, personId)} />
            ))}
          </div>
        )}
      </Stack>
    </Panel>
  );
}

const EMPTY: Record<EvidenceShow, string> = {
  mine: 'No statement is assigned to you here. Choose “All” to see the others.',
  all: 'There are no statements here.',
  'without-level': 'Every statement here has a proposed level.',
  'without-proof': 'Every statement here has proof.',
  flagged: 'Nothing is flagged here: every level of 3 or more has proof that is still valid.',
};
