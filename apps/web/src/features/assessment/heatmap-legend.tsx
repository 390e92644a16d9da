import { LEVEL_COLOURS, LEVEL_TEXT_COLOURS } from '@citymark/charts';
import { Mark } from '../../ui/mark';
import type { OverviewAssessment, OverviewStatement } from './assessment-answer';
import { heatmapCell, STATE_MARKS, type HeatmapCell } from './heatmap-cell';
import styles from './heatmap-legend.module.css';

interface HeatmapLegendProps {
  statements: readonly OverviewStatement[];
  scale: OverviewAssessment['pack']['scale'];
}

type Unsettled = Exclude<HeatmapCell['kind'], 'settled'>;

const MEANINGS: readonly { kind: Unsettled; words: string }[] = [
  { kind: 'proposed', words: 'level proposed, not judged yet' },
  { kind: 'waiting', words: 'no level proposed' },
  { kind: 'open', words: 'open for votes' },
  { kind: 'revealed', words: 'judged, not settled' },
  { kind: 'notApplicable', words: 'not applicable' },
];

/** The scale from 0 to 7, and the marks that this heatmap has. */
export function HeatmapLegend({ statements, scale }: HeatmapLegendProps) {
  const present = new Set(statements.map((statement) => heatmapCell(statement).kind));
  const nameOf = (level: number) => scale.find((one) => one.level === level)?.name ?? '';
  const highest = LEVEL_COLOURS.length - 1;
  return (
    <div className={styles.legend}>
      <div className={styles.scale}>
        <span>{nameOf(0)}</span>
        <span className={styles.strip} role="img" aria-label={`Settled levels: 0 is ${nameOf(0)}, ${highest} is ${nameOf(highest)}`}>
          {LEVEL_COLOURS.map((colour, level) => (
            <span key={colour} style={{ background: colour, color: LEVEL_TEXT_COLOURS[level] }}>
              {level}
            </span>
          ))}
        </span>
        <span>{nameOf(highest)}</span>
      </div>
      <ul className={styles.marks} aria-label="What the other marks mean">
        {MEANINGS.filter(({ kind }) => present.has(kind)).map(({ kind, words }) => (
          <li key={kind}>
            <span className={styles.sample} data-kind={kind} aria-hidden="true">
              <Sample kind={kind} />
            </span>
            {words}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sample({ kind }: { kind: Unsettled }) {
  if (kind === 'open') return <Mark kind="ring" />;
  return <>{kind === 'proposed' ? '4' : STATE_MARKS[kind]}</>;
}
