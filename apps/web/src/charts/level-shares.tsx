import { LEVEL_COLOURS, LEVEL_TEXT_COLOURS } from '@citymark/charts';
import { Bar, BarChart, LabelList, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { AXIS, cellText, LEVEL_TICKS } from './chart-look';
import { Figure } from './figure';
import { useNarrow } from './use-narrow';

export interface SharesRow {
  id: string;
  label: string;
  /** How many for each level 0..7. */
  counts: readonly number[];
  median: number | null;
}

export interface LevelSharesProps {
  title: string;
  rows: readonly SharesRow[];
}

const ROW_HEIGHT = 42;
const BAR = 26;
/** The scale below, and the words above the middle line. */
const ROOM = 52;
const HALF = 0.5;
const NARROWEST_LABEL = 13;

/** Votes of several groups or rounds below each other, each as one bar from level 0 to 7: where the middle line crosses is its median. */
export function LevelShares({ title, rows }: LevelSharesProps) {
  const narrow = useNarrow();
  const data = rows.map(({ label, counts }) => {
    const all = counts.reduce((sum, count) => sum + count, 0);
    return { label: `${label} (${all})`, ...Object.fromEntries(counts.map((count, level) => [`level${level}`, all === 0 ? 0 : count / all])) };
  });
  const table = {
    head: ['', ...LEVEL_TICKS.map((level) => `Level ${level}`), 'Median'],
    rows: rows.map(({ label, counts, median }) => [label, ...counts.map(String), cellText(median)]),
  };
  return (
    <Figure title={title} table={table} height={rows.length * ROW_HEIGHT + ROOM}>
      <ResponsiveContainer width="100%" height="100%">
        <BarChart accessibilityLayer={false} data={data} layout="vertical" margin={{ top: 22, right: 16, bottom: 0, left: 0 }}>
          <XAxis type="number" domain={[0, 1]} ticks={[0, HALF, 1]} tickFormatter={(share: number) => `${share * 100} %`} {...AXIS} />
          <YAxis type="category" dataKey="label" width={narrow ? 108 : 150} interval={0} {...AXIS} />
          {LEVEL_TICKS.map((level) => (
            <Bar key={level} dataKey={`level${level}`} stackId="levels" barSize={BAR} fill={LEVEL_COLOURS[level] ?? 'var(--cm-line)'} stroke="var(--cm-panel)" isAnimationActive={false}>
              <LabelList dataKey={`level${level}`} content={(props) => <LevelLabel {...props} level={level} />} />
            </Bar>
          ))}
          <ReferenceLine x={HALF} stroke="var(--cm-text)" strokeWidth={2} strokeDasharray="5 3" label={{ value: 'median', position: 'top', fill: 'var(--cm-text)', fontSize: 13 }} />
        </BarChart>
      </ResponsiveContainer>
    </Figure>
  );
}

interface LevelLabelProps {
  x?: number | string | undefined;
  y?: number | string | undefined;
  width?: number | string | undefined;
  height?: number | string | undefined;
  level: number;
}

/** The level on its piece, unless the piece is too narrow for it. */
function LevelLabel({ x = 0, y = 0, width = 0, height = 0, level }: LevelLabelProps) {
  if (Number(width) < NARROWEST_LABEL) return null;
  return (
    <text x={Number(x) + Number(width) / 2} y={Number(y) + Number(height) / 2} textAnchor="middle" dominantBaseline="central" fill={LEVEL_TEXT_COLOURS[level]} fontSize={13} fontWeight={700} stroke={LEVEL_COLOURS[level]} strokeWidth={7} paintOrder="stroke">
      {level}
    </text>
  );
}
