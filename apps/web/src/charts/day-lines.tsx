import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import styles from './chart-legend.module.css';
import { AXIS, GRID_COLOUR } from './chart-look';
import { Figure } from './figure';
import { useNarrow } from './use-narrow';

export interface DaySeries {
  /** Name of its value in a point. */
  id: string;
  label: string;
  colour: string;
  /** Drawn dashed and thin. */
  planned: boolean;
}

export interface DayLinesProps {
  title: string;
  /** In order; a value that is null is not known yet. */
  points: readonly ({ label: string } & Readonly<Record<string, unknown>>)[];
  series: readonly DaySeries[];
  /** The top of the scale. */
  most: number;
  /** A day to point at. */
  mark: { label: string; words: string } | null;
}

const DASH = '6 5';

/** How counts grow from day to day, beside how they were planned to. */
export function DayLines({ title, points, series, most, mark }: DayLinesProps) {
  const narrow = useNarrow();
  const table = { head: ['Day', ...series.map(({ label }) => label)], rows: points.map((point) => [point.label, ...series.map(({ id }) => shown(point[id]))]) };
  return (
    <>
      <ul className={styles.legend} aria-hidden="true">
        {series.map(({ id, label, colour, planned }) => (
          <li key={id}>
            <svg width="34" height="12">
              <line x1="1" y1="6" x2="33" y2="6" stroke={colour} strokeWidth={planned ? 2 : 3.5} strokeDasharray={planned ? DASH : undefined} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <Figure title={title} titleHidden table={table} height={narrow ? 220 : 280}>
        <ResponsiveContainer width="100%" height="100%">
          <LineChart accessibilityLayer={false} data={[...points]} margin={{ top: 22, right: 24, bottom: 4, left: -12 }}>
            <CartesianGrid vertical={false} stroke={GRID_COLOUR} strokeOpacity={0.45} />
            <XAxis dataKey="label" {...AXIS} minTickGap={18} />
            <YAxis domain={[0, most]} allowDecimals={false} interval={0} {...AXIS} />
            {mark ? <ReferenceLine x={mark.label} stroke="var(--cm-text)" label={{ value: mark.words, position: 'top', fill: 'var(--cm-text)', fontSize: 13 }} /> : null}
            {series.map(({ id, label, colour, planned }) => (
              <Line
                key={id}
                name={label}
                dataKey={id}
                stroke={colour}
                strokeWidth={planned ? 2 : 3.5}
                strokeOpacity={planned ? 0.75 : 1}
                strokeDasharray={planned ? DASH : '0'}
                dot={planned ? false : { r: 3, strokeDasharray: '0', fill: colour }}
                connectNulls={false}
                isAnimationActive={false}
              />
            ))}
          </LineChart>
        </ResponsiveContainer>
      </Figure>
    </>
  );
}

function shown(value: unknown): string {
  return typeof value === 'number' ? String(value) : '';
}
