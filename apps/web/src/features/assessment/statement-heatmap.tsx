import { LEVEL_COLOURS, LEVEL_TEXT_COLOURS } from '@citymark/charts';
import { RouteLink } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import { LevelBadge } from '../../ui/level-badge';
import { statementPlaceName } from '../../ui/model-places';
import { Panel } from '../../ui/panel';
import type { OverviewArea, OverviewStatement } from './assessment-answer';
import { cellName, heatmapCell, STATE_MARKS } from './heatmap-cell';
import styles from './statement-heatmap.module.css';

interface StatementHeatmapProps {
  cityId: string;
  assessmentId: string;
  areas: readonly OverviewArea[];
  statements: readonly OverviewStatement[];
}

/** The whole model at a glance: 4 areas, 20 sub-domains, 100 statements, each a link. */
export function StatementHeatmap({ cityId, assessmentId, areas, statements }: StatementHeatmapProps) {
  // Roles are written out because other display values would take them away in some browsers.
  return (
    <Panel title={`The ${statements.length} statements`} note="Choose a statement to see its proof and how it was judged.">
      <table role="table" className={styles.table}>
        <caption className="cm-hidden">Statements by sub-domain, with their level or state</caption>
        {areas.map((area) => (
          <tbody key={area.id} role="rowgroup" aria-label={area.name} className={styles.area}>
            <tr role="row">
              <th role="columnheader" scope="colgroup" colSpan={6} className={styles.areaName}>
                {area.name}
              </th>
            </tr>
            {area.subDomains.map((subDomain) => (
              <tr key={subDomain.id} role="row" className={styles.row}>
                <th role="rowheader" scope="row" className={styles.subDomain}>
                  {subDomain.name}
                </th>
                {statements
                  .filter(({ subDomainId }) => subDomainId === subDomain.id)
                  .map((statement, index) => (
                    <td key={statement.statementId} role="cell" className={styles.cell}>
                      <Cell
                        to={paths.statement(cityId, assessmentId, statement.statementId)}
                        placeName={statementPlaceName(subDomain.name, index)}
                        statement={statement}
                      />
                    </td>
                  ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <Legend />
    </Panel>
  );
}

function Cell({ to, placeName, statement }: { to: string; placeName: string; statement: OverviewStatement }) {
  const { kind, mark, level } = heatmapCell(statement);
  const look = level === null ? undefined : { background: LEVEL_COLOURS[level], color: LEVEL_TEXT_COLOURS[level] };
  return (
    <RouteLink to={to} className={styles.link} data-kind={kind} style={look} aria-label={cellName(placeName, statement)} title={statement.statement.text}>
      {mark}
    </RouteLink>
  );
}

function Legend() {
  return (
    <ul className={styles.legend} aria-label="What the marks mean">
      <li>
        <LevelBadge level={0} size="small" /> to <LevelBadge level={7} size="small" /> settled level
      </li>
      <li>
        <span className={styles.sample} data-kind="proposed" aria-hidden="true">
          4
        </span>
        level proposed, not judged yet
      </li>
      <li>
        <span className={styles.sample} data-kind="waiting" aria-hidden="true">
          {STATE_MARKS.waiting}
        </span>
        no level proposed
      </li>
      <li>
        <span className={styles.sample} data-kind="open" aria-hidden="true">
          {STATE_MARKS.open}
        </span>
        open for votes
      </li>
      <li>
        <span className={styles.sample} data-kind="revealed" aria-hidden="true">
          {STATE_MARKS.revealed}
        </span>
        revealed, not settled
      </li>
      <li>
        <span className={styles.sample} data-kind="notApplicable" aria-hidden="true">
          {STATE_MARKS.notApplicable}
        </span>
        not applicable
      </li>
    </ul>
  );
}
