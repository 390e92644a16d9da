import { LEVEL_COLOURS, LEVEL_TEXT_COLOURS } from '@citymark/charts';
import { RouteLink } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import { LevelBadge } from '../../ui/level-badge';
import { Mark } from '../../ui/mark';
import { statementPlaceName } from '../../ui/model-places';
import { Panel } from '../../ui/panel';
import { figure } from '../../ui/words';
import type { OverviewArea, OverviewAssessment, OverviewStatement } from './assessment-answer';
import { cellName, heatmapCell } from './heatmap-cell';
import { HeatmapLegend } from './heatmap-legend';
import styles from './statement-heatmap.module.css';

interface StatementHeatmapProps {
  cityId: string;
  assessmentId: string;
  areas: readonly OverviewArea[];
  statements: readonly OverviewStatement[];
  rollUp: OverviewAssessment['rollUp'];
  scale: OverviewAssessment['pack']['scale'];
}

/** The whole model at a glance: 4 areas, 20 sub-domains, 100 statements, each a link. */
export function StatementHeatmap({ cityId, assessmentId, areas, statements, rollUp, scale }: StatementHeatmapProps) {
  const means = new Map([...rollUp.areas, ...rollUp.subDomains].map(({ id, mean }) => [id, mean]));
  // Roles are written out because other display values would take them away in some browsers.
  return (
    <Panel title={`The ${statements.length} statements`} note="Choose a statement to see its proof and how it was judged.">
      <table role="table" className={styles.table}>
        <caption className="cm-hidden">Statements by sub-domain, with their level or state</caption>
        {areas.map((area) => (
          <tbody key={area.id} role="rowgroup" aria-label={area.name} className={styles.area}>
            <tr role="row">
              <th role="columnheader" scope="colgroup" colSpan={7} className={styles.areaName}>
                <span>{area.name}</span>
                {typeof means.get(area.id) === 'number' ? <LevelBadge level={means.get(area.id)} size="small" /> : null}
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
                <td role="cell" className={styles.mean}>
                  {typeof means.get(subDomain.id) === 'number' ? <span className="cm-hidden">Mean level </span> : null}
                  {figure(means.get(subDomain.id))}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <HeatmapLegend statements={statements} scale={scale} />
    </Panel>
  );
}

function Cell({ to, placeName, statement }: { to: string; placeName: string; statement: OverviewStatement }) {
  const { kind, mark, level } = heatmapCell(statement);
  const look = level === null ? undefined : { background: LEVEL_COLOURS[level], color: LEVEL_TEXT_COLOURS[level] };
  return (
    <RouteLink to={to} className={styles.link} data-kind={kind} style={look} aria-label={cellName(placeName, statement)} title={statement.statement.text}>
      {kind === 'open' ? <Mark kind="ring" /> : mark}
    </RouteLink>
  );
}
