import { LEVEL_COLOURS } from '@citymark/charts';
import { Bar, BarChart, CartesianGrid, Cell, LabelList, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { AXIS, GRID_COLOUR, HIGHEST_LEVEL, LEVEL_TICKS } from './chart-look';
import { Figure } from './figure';
import { useNarrow } from './use-narrow';

export interface LevelMark {
  /** Need not be a whole level: a median may lie between two. */
  at: number;
  /** Such as "median" or "proposed". */
  label: string;
}

export interface DistributionBarsProps {
  title: string;
  titleHidden?: boolean;
  /** How many for each level 0..7. */
  counts: readonly number[];
  /** Names of the levels, for the table. */
  levelNames?: readonly string[];
  /** Levels to point at; those at the same place share one line. */
  marks?: readonly LevelMark[];
  height?: number;
}

const BAR = { wide: 44, narrow: 26 };
const LABEL_HEIGHT = 17;
const DASHES = ['5 3', '2 3'];

/** How many votes or statements there are at each level. */
export function DistributionBars({ title, titleHidden, counts, levelNames, marks = [], height = 240 }: DistributionBarsProps) {
  const narrow = useNarrow();
  const data = counts.map((number, level) => ({ level, number }));
  const lines = joined(marks);
  const nameOf = (level: number) => [String(level), levelNames?.[level]].filter(Boolean).join(' · ');
  const table = {
    head: ['Level', 'Count'],
    rows: data.map(({ level, number }) => [[nameOf(level), ...lines.filter(({ at }) => Math.floor(at) === level).map((line) => `(${inWords(line)})`)].join(' '), String(number)]),
  };
  return (
    <Figure title={title} titleHidden={titleHidden ?? false} table={table} height={height + lines.length * LABEL_HEIGHT}>
      <ResponsiveContainer width="100%" height="100%">
        <BarChart accessibilityLayer={false} data={data} margin={{ top: 10 + lines.length * LABEL_HEIGHT, right: 12, bottom: 4, left: -24 }}>
          <CartesianGrid vertical={false} stroke={GRID_COLOUR} strokeOpacity={0.45} />
          <XAxis dataKey="level" type="number" domain={[-0.5, HIGHEST_LEVEL + 0.5]} ticks={LEVEL_TICKS} {...AXIS} />
          <YAxis allowDecimals={false} {...AXIS} />
          <Bar dataKey="number" barSize={narrow ? BAR.narrow : BAR.wide} isAnimationActive={false} radius={[4, 4, 0, 0]} stroke="var(--cm-level-edge)">
            {data.map(({ level }) => (
              <Cell key={level} fill={LEVEL_COLOURS[level] ?? 'var(--cm-line)'} />
            ))}
            <LabelList dataKey="number" position="insideBottom" content={(props) => <Count {...props} />} />
          </Bar>
          {lines.map((line, index) => (
            <ReferenceLine
              key={line.at}
              x={line.at}
              stroke="var(--cm-text)"
              strokeWidth={2}
              strokeDasharray={DASHES[index % DASHES.length] ?? ''}
              label={{ value: inWords(line), position: 'top', dy: -index * LABEL_HEIGHT, fill: 'var(--cm-text)', fontSize: 13 }}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </Figure>
  );
}

interface CountProps {
  x?: number | string | undefined;
  y?: number | string | undefined;
  width?: number | string | undefined;
  value?: unknown;
}

/** The number over its bar, where no line of a mark can cross it. */
function Count({ x = 0, y = 0, width = 0, value }: CountProps) {
  if (typeof value !== 'number' || value === 0) return null;
  return (
    <text x={Number(x) + Number(width) / 2} y={Number(y) - 6} textAnchor="middle" fill="var(--cm-text)" fontSize={13} fontWeight={600} stroke="var(--cm-panel)" strokeWidth={4} paintOrder="stroke">
      {value}
    </text>
  );
}

function joined(marks: readonly LevelMark[]): { at: number; labels: string[] }[] {
  const places = new Map<number, string[]>();
  for (const { at, label } of marks) places.set(at, [...(places.get(at) ?? []), label]);
  return [...places].map(([at, labels]) => ({ at, labels }));
}

const inWords = ({ at, labels }: { at: number; labels: readonly string[] }) => `${labels.join(' and ')} ${Number.isInteger(at) ? at : at.toFixed(1)}`;
