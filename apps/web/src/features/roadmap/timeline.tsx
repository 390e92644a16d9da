import { quartersBetween } from '@citymark/roadmap';
import { quarterName, type ActionOnScreen } from './roadmap-answer';
import styles from './roadmap.module.css';

/** Actions over quarters as a table: a bar for those who look, cells with words for those who read. */
export function Timeline({ actions }: { actions: readonly ActionOnScreen[] }) {
  const starts = actions.map((action) => action.startQuarter).sort();
  const ends = actions.map((action) => action.endQuarter).sort();
  const quarters = quartersBetween(starts[0] ?? '', ends.at(-1) ?? '');
  return (
    // Scrolls by itself, so that the page never does; reachable by keyboard for that.
    <div className={styles.timelineRoom} role="region" aria-label="Actions by quarter" tabIndex={0}>
      <table className={styles.timeline}>
        <caption className="cm-hidden">Actions by quarter</caption>
        <thead>
          <tr>
            <th scope="col">Action</th>
            {quarters.map((quarter) => (
              <th key={quarter} scope="col">
                {quarterName(quarter)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actions.map((action) => (
            <tr key={action.id}>
              <th scope="row">{action.name}</th>
              {quarters.map((quarter) => {
                const under = quarter >= action.startQuarter && quarter <= action.endQuarter;
                return (
                  <td key={quarter} data-under={under || undefined} data-status={action.status}>
                    {under ? <span className="cm-hidden">under way</span> : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
