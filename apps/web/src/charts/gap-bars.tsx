import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { AXIS, cellText, GRID_COLOUR, HIGHEST_LEVEL, LEVEL_TICKS } from './chart-look';
import styles from './chart-legend.module.css';
import { Figure } from './figure';
import { useNarrow } from './use-narrow';

export interface GapRow {
  id: string;
  label: string;
  from: number | null;
  to: number | null;
}

export interface GapBarsProps {
  title: string;
  titleHidden?: boolean;
  rows: readonly GapRow[];
  /** What the ends of the bars mean, such as "As is" and "Target". */
  fromLabel: string;
  toLabel: string;
}

const ROW_HEIGHT = 34;
/** Three lines of a label fit. */
const NARROW_ROW_HEIGHT = 42;
const AXIS_ROOM = 48;

/** The way from one level to another for each row; a bar spans the gap. Rows without both figures have no bar. */
export function GapBars({ title, titleHidden, rows, fromLabel, toLabel }: GapBarsProps) {
  const data = rows.map(({ label, from, to }) => ({
    label,
    gap: from === null || to === null ? null : [Math.min(from, to), Math.max(from, to)],
    reached: from,
  }));
  const table = {
    head: ['', fromLabel, toLabel, 'Gap'],
    rows: rows.map(({ label, from, to }) => [label, cellText(from), cellText(to), from === null || to === null ? 'not shown' : cellText(to - from)]),
  };
  const narrow = useNarrow();
  return (
    <>
      <ul className={styles.legend} aria-hidden="true">
        <li>
          <span className={styles.swatch} data-part="from" />
          {fromLabel}
        </li>
        <li>
          <span className={styles.swatch} data-part="gap" />
          {`From there to ${toLabel.toLowerCase()}`}
        </li>
      </ul>
      <Figure title={title} titleHidden={titleHidden ?? false} table={table} height={rows.length * (narrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT) + AXIS_ROOM}>
        <ResponsiveContainer width="100%" height="100%">
          <BarChart accessibilityLayer={false} data={data} layout="vertical" barGap={-14} margin={{ top: 4, right: 16, bottom: 4, left: 0 }}>
            <CartesianGrid horizontal={false} stroke={GRID_COLOUR} strokeOpacity={0.45} />
            <XAxis type="number" domain={[0, HIGHEST_LEVEL]} ticks={LEVEL_TICKS} {...AXIS} />
            <YAxis type="category" dataKey="label" width={narrow ? 118 : 250} interval={0} {...AXIS} tick={{ ...AXIS.tick, fontSize: narrow ? 11 : 13 }} />
            <Bar dataKey="reached" barSize={14} fill="var(--cm-accent)" fillOpacity={0.25} isAnimationActive={false} />
            <Bar dataKey="gap" barSize={14} fill="var(--cm-accent)" stroke="var(--cm-text)" isAnimationActive={false} />
          </BarChart>
        </ResponsiveContainer>
      </Figure>
    </>
  );
}
