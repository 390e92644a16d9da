import { useEffect, useRef, useState } from 'react';
import { useAnswer } from '../../app/answer';
import { ButtonLink } from '../../app/navigation/button-link';
import { paths } from '../../app/paths';
import { Answer } from '../../ui/answer';
import { Button } from '../../ui/button';
import { Drawer } from '../../ui/drawer';
import { EmptyState } from '../../ui/empty-state';
import { Mark } from '../../ui/mark';
import { placesOf } from '../../ui/model-places';
import type { OverviewArea, OverviewStatement } from './assessment-answer';
import { StatementPeekQuery } from './assessment.documents';
import { StatementPeek } from './statement-peek';

interface StatementDrawerProps {
  cityId: string;
  assessmentId: string;
  areas: readonly OverviewArea[];
  /** In the order in which one turns from one to the next. */
  statements: readonly OverviewStatement[];
  /** null: closed. */
  statementId: string | null;
  onTurn: (statementId: string) => void;
  onClose: () => void;
}

/** One statement beside the overview. It closes to the cell of the statement that was shown last. */
export function StatementDrawer({ cityId, assessmentId, areas, statements, statementId, onTurn, onClose }: StatementDrawerProps) {
  // While one turns the pages, the one before stays until the next has come. What is opened anew is never shown under the words of another.
  const [turning, setTurning] = useState(false);
  const query = useAnswer(StatementPeekQuery, { cityId, assessmentId, statementId: statementId ?? '' }, { enabled: statementId !== null, keepPrevious: turning });
  const shown = useRef(statementId);
  useEffect(() => {
    if (statementId === null && shown.current !== null) document.querySelector<HTMLElement>(`[data-statement="${CSS.escape(shown.current)}"]`)?.focus();
    shown.current = statementId;
  }, [statementId]);
  const at = statements.findIndex((one) => one.statementId === statementId);
  const before = statements[at - 1]?.statementId;
  const after = at >= 0 ? statements[at + 1]?.statementId : undefined;
  const turnTo = (to: string) => {
    setTurning(true);
    onTurn(to);
  };
  const close = () => {
    setTurning(false);
    onClose();
  };

  useEffect(() => {
    if (statementId === null) return;
    const turn = (event: KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const to = event.key === 'j' ? after : event.key === 'k' ? before : undefined;
      if (plain && to !== undefined) turnTo(to);
    };
    document.addEventListener('keydown', turn);
    return () => document.removeEventListener('keydown', turn);
  });

  const found = statements[at];
  const place = found ? placesOf(areas).get(found.subDomainId) : undefined;
  return (
    <Drawer
      open={statementId !== null}
      onClose={close}
      title={found?.statement.text ?? 'Statement'}
      above={place ? `${place.areaName} · ${place.subDomainName} · ${at + 1} of ${statements.length}` : '\u00a0'}
      actions={
        statementId === null ? null : (
          <>
            <ButtonLink kind="primary" to={paths.statement(cityId, assessmentId, statementId)}>
              Open the whole statement
            </ButtonLink>
            <Button aria-label="Previous statement" disabled={before === undefined} onClick={() => before !== undefined && turnTo(before)}>
              <Mark kind="back" />
            </Button>
            <Button aria-label="Next statement" disabled={after === undefined} onClick={() => after !== undefined && turnTo(after)}>
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
