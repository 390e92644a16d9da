import { useEffect, useRef } from 'react';
import { useAnswer } from '../../app/answer';
import { ButtonLink } from '../../app/navigation/button-link';
import { paths } from '../../app/paths';
import { Answer } from '../../ui/answer';
import { Button } from '../../ui/button';
import { Drawer } from '../../ui/drawer';
import { EmptyState } from '../../ui/empty-state';
import { Mark } from '../../ui/mark';
import { placesOf } from '../../ui/model-places';
import { StatementPeekQuery } from './assessment.documents';
import { StatementPeek } from './statement-peek';

interface StatementDrawerProps {
  cityId: string;
  assessmentId: string;
  order: readonly string[];
  /** null: closed. */
  statementId: string | null;
  onTurn: (statementId: string) => void;
  onClose: () => void;
}

/** One statement beside the overview. It closes to the cell of the statement that was shown last. */
export function StatementDrawer({ cityId, assessmentId, order, statementId, onTurn, onClose }: StatementDrawerProps) {
  const query = useAnswer(StatementPeekQuery, { cityId, assessmentId, statementId: statementId ?? '' }, { enabled: statementId !== null, keepPrevious: true });
  const shown = useRef(statementId);
  useEffect(() => {
    if (statementId === null && shown.current !== null) document.querySelector<HTMLElement>(`[data-statement="${CSS.escape(shown.current)}"]`)?.focus();
    shown.current = statementId;
  }, [statementId]);
  const at = statementId === null ? -1 : order.indexOf(statementId);
  const before = order[at - 1];
  const after = at >= 0 ? order[at + 1] : undefined;

  useEffect(() => {
    if (statementId === null) return;
    const turn = (event: KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const to = event.key === 'j' ? after : event.key === 'k' ? before : undefined;
      if (plain && to !== undefined) onTurn(to);
    };
    document.addEventListener('keydown', turn);
    return () => document.removeEventListener('keydown', turn);
  });

  const assessment = query.data?.assessment;
  const found = assessment?.statement;
  const place = assessment && found ? placesOf(assessment.pack.areas).get(found.subDomainId) : undefined;
  return (
    <Drawer
      open={statementId !== null}
      onClose={onClose}
      title={found?.statement.text ?? 'Statement'}
      above={place ? `${place.areaName} · ${place.subDomainName} · ${at + 1} of ${order.length}` : '\u00a0'}
      actions={
        statementId === null ? null : (
          <>
            <ButtonLink kind="primary" to={paths.statement(cityId, assessmentId, statementId)}>
              Open the whole statement
            </ButtonLink>
            <Button aria-label="Previous statement" disabled={before === undefined} onClick={() => before !== undefined && onTurn(before)}>
              <Mark kind="back" />
            </Button>
            <Button aria-label="Next statement" disabled={after === undefined} onClick={() => after !== undefined && onTurn(after)}>
              <Mark kind="on" />
            </Button>
          </>
        )
      }
    >
      <Answer query={query} lines={10}>
        {({ assessment: loaded }) =>
          loaded?.statement ? <StatementPeek statement={loaded.statement} scale={loaded.pack.scale} sentence={loaded.agenda.find((one) => one.statementId === statementId)?.sentence ?? null} /> : <EmptyState title="This statement is not in the model of this assessment." />
        }
      </Answer>
    </Drawer>
  );
}
