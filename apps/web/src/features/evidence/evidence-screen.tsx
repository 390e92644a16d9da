import { useSearch } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useAnswer } from '../../app/answer';
import { paths } from '../../app/paths';
import { leads, useSession, useSessionCity } from '../../app/session';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { today, weekday } from '../../ui/time-words';
import { AssignPanel } from './assign-panel';
import { EvidenceBoardQuery } from './evidence.documents';
import type { BoardAssessment, BoardMember } from './evidence-answer';
import { isMine, matches, nextToDo, workOf, type EvidenceFilter } from './evidence-filter';
import { EvidenceList } from './evidence-list';
import styles from './evidence-screen.module.css';
import { NothingAssigned } from './nothing-assigned';
import { StatementDesk } from './statement-desk';

interface Ids {
  cityId: string;
  assessmentId: string;
}

const EVERY_TWENTY_SECONDS = 20_000;

/** The evidencer's list and desk: one statement after another gets its proof and its level. */
export function EvidenceScreen(ids: Ids) {
  const query = useAnswer(EvidenceBoardQuery, ids, { refetchInterval: EVERY_TWENTY_SECONDS });
  const assessment = query.data?.assessment;
  return (
    <Page title="Evidence" pending={query.isPending} lead={assessment ? leadOf(assessment) : 'Add proof to each statement and propose a level with a reason.'} above={assessment?.name ?? '\u00a0'}>
      <Answer query={query} lines={14}>
        {({ assessment: known, city }) =>
          known ? <Workplace ids={ids} assessment={known} members={city?.members ?? []} /> : <EmptyState title="This assessment was not found, or you do not belong to its city." />
        }
      </Answer>
    </Page>
  );
}

function leadOf({ phase, plan }: BoardAssessment): string {
  const work = 'Add proof to each statement and propose a level with a reason.';
  const end = plan.find((step) => step.phase === 'collecting')?.to;
  if (end === undefined || (phase !== 'preparing' && phase !== 'collecting')) return work;
  return `${work} ${end >= today() ? `Planned to be done by ${weekday(end)}.` : `It was planned to be done by ${weekday(end)}.`}`;
}

function Workplace({ ids, assessment, members }: { ids: Ids; assessment: BoardAssessment; members: readonly BoardMember[] }) {
  const personId = useSession().data?.session?.person.id ?? null;
  const city = useSessionCity(ids.cityId);
  const leading = leads(city);
  const { statements } = assessment;
  const hasOwn = statements.some((one) => isMine(one, personId));
  const [chosen, setFilter] = useState<EvidenceFilter | null>(null);
  const filter = useMemo<EvidenceFilter>(() => chosen ?? { whose: hasOwn ? 'mine' : 'all', state: 'any', areaId: '' }, [chosen, hasOwn]);
  // The choice answers at once; a hundred rows follow.
  const followed = useDeferredValue(filter);
  const { whose, state, areaId } = followed;
  const shown = useMemo(() => statements.filter((one) => matches({ whose, state, areaId }, one, personId)), [statements, whose, state, areaId, personId]);
  const { statement: asked } = useSearch({ strict: false }) as { statement?: unknown };
  // On a desk there is room for the first piece of work beside the list.
  const [roomy] = useState(() => window.matchMedia('(min-width: 70rem)').matches);
  const [held, setHeld] = useState<string | null>(null);
  const first = roomy && hasOwn ? (shown.find(({ statementId }) => statementId === held) ?? shown.find((one) => workOf(one) === 'to-do')) : undefined;
  // It stays until the person goes on, also when its level is proposed: what was done is to be seen.
  if (first && first.statementId !== held) setHeld(first.statementId);
  const current = statements.find(({ statementId }) => statementId === asked) ?? first ?? null;
  const list = paths.inAssessment(ids.cityId, ids.assessmentId, 'evidence');
  const addressOf = useCallback((statementId: string) => `${list}?statement=${encodeURIComponent(statementId)}`, [list]);
  return (
    <>
      {leading ? <AssignPanel {...ids} members={members} areas={assessment.pack.areas} statements={statements} /> : null}
      {!hasOwn && !leading && city?.myRoles.includes('evidencer') ? <NothingAssigned members={members} /> : null}
      <div className={styles.place} data-open={current ? true : undefined}>
        <div className={styles.list}>
          <EvidenceList assessment={assessment} personId={personId} filter={filter} onFilter={setFilter} shown={shown} current={current?.statementId ?? null} addressOf={addressOf} />
        </div>
        {current ? (
          <StatementDesk
            key={current.statementId}
            ids={{ ...ids, statementId: current.statementId }}
            assessment={assessment}
            statement={current}
            order={shown.some(({ statementId }) => statementId === current.statementId) ? shown : statements}
            next={nextToDo(shown, current.statementId)}
            asked={asked === current.statementId}
            list={list}
            addressOf={addressOf}
          />
        ) : null}
      </div>
    </>
  );
}
