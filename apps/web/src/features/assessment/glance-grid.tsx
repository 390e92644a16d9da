import { memo, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { LevelBadge } from '../../ui/level-badge';
import { statementPlaceName } from '../../ui/model-places';
import { figure } from '../../ui/words';
import type { OverviewArea, OverviewAssessment, OverviewStatement } from './assessment-answer';
import { NOT_APPLICABLE, type GlanceCell } from './glance-cell';
import { GlanceLink } from './glance-link';
import { moveTo, type GlancePlaces } from './glance-moves';
import styles from './glance-grid.module.css';

interface GlanceGridProps {
  cityId: string;
  assessmentId: string;
  areas: readonly OverviewArea[];
  statements: readonly OverviewStatement[];
  rollUp: OverviewAssessment['rollUp'];
  /** How each statement is seen, in the order of the statements. */
  cells: readonly GlanceCell[];
  onOpen: (statementId: string) => void;
}

/** 4 areas, 20 sub-domains, 100 statements: a grid of links with one stop for the Tab key, and arrows between them. */
export const GlanceGrid = memo(function GlanceGrid({ cityId, assessmentId, areas, statements, rollUp, cells, onOpen }: GlanceGridProps) {
  const grid = useRef<HTMLDivElement>(null);
  const bySubDomain = useMemo(() => grouped(statements), [statements]);
  const places: GlancePlaces = useMemo(
    () => areas.map((area) => area.subDomains.map(({ id }) => (bySubDomain.get(id) ?? []).map(({ statementId }) => statementId))),
    [areas, bySubDomain],
  );
  const cellOf = useMemo(() => new Map(statements.map(({ statementId }, index) => [statementId, cells[index]])), [statements, cells]);
  const [active, setActive] = useState(statements[0]?.statementId ?? '');
  const means = new Map([...rollUp.areas, ...rollUp.subDomains].map(({ id, mean }) => [id, mean]));

  const move = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const sideways = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[event.key];
    const key = sideways && getComputedStyle(event.currentTarget).direction === 'rtl' ? sideways : event.key;
    const to = moveTo(places, active, key, event.ctrlKey);
    if (to === null) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLElement>(`[data-statement="${CSS.escape(to)}"]`)?.focus();
  };

  return (
    // The keys are those of the links inside, one of which has the focus.
    <div ref={grid} role="grid" tabIndex={-1} aria-label="Statements by area and sub-domain" className={styles.grid} onKeyDown={move}>
      {areas.map((area) => (
        <div key={area.id} role="rowgroup" aria-label={area.name} className={styles.area}>
          <div role="row" className={styles.areaHead}>
            <span role="columnheader" aria-colspan={5} className={styles.areaName}>
              {area.name}
            </span>
            {typeof means.get(area.id) === 'number' ? (
              <span role="gridcell">
                <LevelBadge level={means.get(area.id)} size="small" />
              </span>
            ) : null}
          </div>
          {area.subDomains.map((subDomain) => (
            <div key={subDomain.id} role="row" className={styles.row}>
              <span role="rowheader" className={styles.subDomain}>
                {subDomain.name}
              </span>
              <span role="gridcell" className={styles.mean}>
                {typeof means.get(subDomain.id) === 'number' ? (
                  <>
                    <span className="cm-hidden">Mean level </span>
                    {figure(means.get(subDomain.id))}
                  </>
                ) : null}
              </span>
              <div role="presentation" className={styles.cells}>
                {(bySubDomain.get(subDomain.id) ?? []).map((statement, index) => (
                  <div key={statement.statementId} role="gridcell">
                    <GlanceLink
                      cityId={cityId}
                      assessmentId={assessmentId}
                      statement={statement}
                      placeName={statementPlaceName(subDomain.name, index)}
                      cell={cellOf.get(statement.statementId) ?? NOT_APPLICABLE}
                      tabbable={statement.statementId === active}
                      onFocus={setActive}
                      onOpen={onOpen}
                    />
                  </div>
                ))}
              </div>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
});

function grouped(statements: readonly OverviewStatement[]): ReadonlyMap<string, readonly OverviewStatement[]> {
  const groups = new Map<string, OverviewStatement[]>();
  for (const statement of statements) groups.set(statement.subDomainId, [...(groups.get(statement.subDomainId) ?? []), statement]);
  return groups;
}
