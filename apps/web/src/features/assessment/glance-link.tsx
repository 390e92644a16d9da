import { LEVEL_COLOURS, LEVEL_TEXT_COLOURS } from '@citymark/charts';
import { memo, type MouseEvent } from 'react';
import { RouteLink } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import { Mark } from '../../ui/mark';
import type { OverviewStatement } from './assessment-answer';
import type { GlanceCell } from './glance-cell';
import styles from './glance-cell.module.css';

interface GlanceLinkProps {
  cityId: string;
  assessmentId: string;
  statement: OverviewStatement;
  placeName: string;
  cell: GlanceCell;
  tabbable: boolean;
  onFocus: (statementId: string) => void;
  onOpen: (statementId: string) => void;
}

/** Wide enough for a statement beside the overview; on a smaller screen the link leads to its page. */
const ROOM_BESIDE = '(min-width: 900px)';

/** One statement of the overview: a link to its page, which opens beside the overview where there is room. There are a hundred, so each is drawn anew only when it changes. */
export const GlanceLink = memo(function GlanceLink({ cityId, assessmentId, statement, placeName, cell, tabbable, onFocus, onOpen }: GlanceLinkProps) {
  const to = paths.statement(cityId, assessmentId, statement.statementId);
  const open = (event: MouseEvent) => {
    const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (elsewhere || !window.matchMedia(ROOM_BESIDE).matches) return;
    event.preventDefault();
    onOpen(statement.statementId);
  };
  return (
    <RouteLink
      to={to}
      className={styles.cell}
      style={lookOf(cell)}
      tabIndex={tabbable ? 0 : -1}
      data-statement={statement.statementId}
      data-route-focus={to}
      data-kind={cell.kind}
      data-strength={cell.kind === 'spread' ? cell.strength : undefined}
      data-divergent={cell.divergent || undefined}
      data-unproven={cell.unproven || undefined}
      aria-label={`${placeName}: ${cell.words}`}
      title={statement.statement.text}
      onFocus={() => onFocus(statement.statementId)}
      onClick={open}
    >
      {cell.mark === '○' ? <Mark kind="ring" /> : cell.mark}
    </RouteLink>
  );
});

function lookOf({ level }: GlanceCell): { background?: string; color?: string } | undefined {
  return level === null ? undefined : { background: LEVEL_COLOURS[level], color: LEVEL_TEXT_COLOURS[level] };
}
