import { LEVEL_COLOURS } from '@citymark/charts';
import { Bar, BarChart, CartesianGrid, Cell, LabelList, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { AXIS, GRID_COLOUR } from './chart-look';
import { Figure } from './figure';

export interface DistributionBarsProps {
  title: string;
  titleHidden?: boolean;
  /** How many for each level 0..7. */
  counts: readonly number[];
  /** Names of the levels, for the table. */
  levelNames?: readonly string[];
  /** A level to point at, such as the own vote or the settled level. */
  mark?: { level: number; label: string };
  height?: number;
}

/** How many votes or statements there are at each level. */
export function DistributionBars({ title, titleHidden, counts, levelNames, mark, height = 240 }: DistributionBarsProps) {
  const data = counts.map((number, level) => ({ level, number }));
  const nameOf = (level: number) => [String(level), levelNames?.[level]].filter(Boolean).join(' · ');
  const table = {
    head: ['Level', 'Count'],
    rows: data.map(({ level, number }) => [mark?.level === level ? `${nameOf(level)} (${mark.label})` : nameOf(level), String(number)]),
  };
  return (
    <Figure title={title} titleHidden={titleHidden ?? false} table={table} height={height}>
      <ResponsiveContainer width="100%" height="100%">
        <BarChart accessibilityLayer={false} data={data} margin={{ top: 24, right: 12, bottom: 4, left: -18 }}>
          <CartesianGrid vertical={false} stroke={GRID_COLOUR} strokeOpacity={0.45} />
          <XAxis dataKey="level" {...AXIS} />
          <YAxis allowDecimals={false} {...AXIS} />
          {mark ? <ReferenceLine x={mark.level} stroke="var(--cm-text)" strokeDasharray="4 3" label={{ value: mark.label, position: 'top', fill: 'var(--cm-text)', fontSize: 12 }} /> : null}
          <Bar dataKey="number" isAnimationActive={false} radius={[4, 4, 0, 0]} stroke="var(--cm-level-edge)">
            {data.map(({ level }) => (
              <Cell key={level} fill={LEVEL_COLOURS[level] ?? 'var(--cm-line)'} />
            ))}
            <LabelList dataKey="number" position="top" fill="var(--cm-text)" fontSize={13} />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </Figure>
  );
}
