import { useNarrow } from '../../charts/use-narrow';
import { list } from '../../ui/words';
import { ganttLayout, type GanttBar, type GanttLayout } from './gantt-layout';
import { quarterName, STATUS_NAMES, type ActionOnScreen } from './roadmap-answer';
import styles from './timeline.module.css';

const share = (part: number, whole: number): string => `${(part / whole) * 100}%`;

/** Actions over quarters with what waits for what: bars where there is room, a list by the quarter in which they start where there is not. */
export function Timeline({ actions }: { actions: readonly ActionOnScreen[] }) {
  const narrow = useNarrow();
  const names = new Map(actions.map(({ id, name }) => [id, name]));
  const layout = ganttLayout(actions, new Date().toISOString().slice(0, 10));
  return narrow ? <QuarterList layout={layout} names={names} /> : <Gantt layout={layout} names={names} />;
}

interface TimelineProps {
  layout: GanttLayout;
  names: ReadonlyMap<string, string>;
}

const waitsWords = ({ dependsOn }: ActionOnScreen, names: ReadonlyMap<string, string>): string => list(dependsOn.map((id) => names.get(id) ?? id));

/** One cell a row: screen readers hear when, how far and after what; the bar is for those who look. */
function Gantt({ layout, names }: TimelineProps) {
  const { quarters, years, bars, links, today } = layout;
  const many = quarters.length;
  return (
    // Scrolls by itself, so that the page never does; reachable by keyboard for that.
    <div className={styles.room} role="region" aria-label="Actions by quarter" tabIndex={0}>
      <div className={styles.sheet} style={{ minWidth: `calc(15rem + ${many} * 3.25rem)` }}>
        <div className={styles.scale} aria-hidden="true">
          {years.map(({ year, length }) => (
            <span key={year} className={styles.year} style={{ width: share(length, many) }}>
              {year}
            </span>
          ))}
          {quarters.map((quarter) => (
            <span key={quarter} className={styles.quarter} style={{ width: share(1, many) }}>
              {quarter.slice(-2)}
            </span>
          ))}
        </div>
        <table className={styles.table}>
          <caption className="cm-hidden">Actions by quarter</caption>
          <colgroup>
            <col className={styles.names} />
            <col />
          </colgroup>
          <thead className="cm-hidden">
            <tr>
              <th scope="col">Action</th>
              <th scope="col">When</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.action.id}>
                <th scope="row">
                  <a href={`#action-${bar.action.id}`}>{bar.action.name}</a>
                </th>
                <td style={{ backgroundSize: `${share(1, many)} 100%` }}>
                  <Bar bar={bar} many={many} waits={waitsWords(bar.action, names)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <svg
          className={styles.links}
          viewBox={`0 0 ${many} ${bars.length}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          style={{ height: `calc(${bars.length} * var(--row))` }}
        >
          {links.map(({ id, path }) => (
            <path key={id} d={path} vectorEffect="non-scaling-stroke" />
          ))}
        </svg>
        {today === null ? null : (
          <div className={styles.days} aria-hidden="true">
            <span className={styles.today} style={{ insetInlineStart: share(today, many) }}>
              today
            </span>
          </div>
        )}
      </div>
    </div>
  );
}

function Bar({ bar: { action, start, length }, many, waits }: { bar: GanttBar; many: number; waits: string }) {
  const { startQuarter, endQuarter, status, owner } = action;
  return (
    <>
      <span
        className={styles.bar}
        data-status={status}
        data-waits={waits === '' ? undefined : true}
        style={{ insetInlineStart: share(start, many), width: share(length, many) }}
        aria-hidden="true"
      >
        <span>{STATUS_NAMES[status] ?? status}</span>
        <span className={styles.owner}>{owner}</span>
      </span>
      <span className="cm-hidden">
        {quarterName(startQuarter)} to {quarterName(endQuarter)}, {(STATUS_NAMES[status] ?? status).toLowerCase()}
        {waits === '' ? '' : `, starts after ${waits}`}
      </span>
    </>
  );
}

function QuarterList({ layout, names }: TimelineProps) {
  const starts = layout.quarters.filter((quarter) => layout.bars.some(({ action }) => action.startQuarter === quarter));
  return (
    <ol className={styles.list}>
      {starts.map((quarter) => (
        <li key={quarter}>
          <h3 className={styles.when}>From {quarterName(quarter)}</h3>
          <ul className={styles.starting}>
            {layout.bars
              .filter(({ action }) => action.startQuarter === quarter)
              .map(({ action }) => (
                <li key={action.id}>
                  <a href={`#action-${action.id}`}>{action.name}</a>
                  <p className={styles.facts}>
                    until {quarterName(action.endQuarter)} · {(STATUS_NAMES[action.status] ?? action.status).toLowerCase()}
                    {action.dependsOn.length > 0 ? ` · after ${waitsWords(action, names)}` : ''}
                  </p>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
