import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { AXIS, GRID_COLOUR } from './chart-look';
import { Figure } from './figure';

export interface DayBarsProps {
  title: string;
  /** What is counted, for the table. */
  unit: string;
  bars: readonly { label: string; value: number }[];
}

/** How many there were on each day. */
export function DayBars({ title, unit, bars }: DayBarsProps) {
  return (
    <Figure title={title} table={{ head: ['Day', unit], rows: bars.map(({ label, value }) => [label, String(value)]) }} height={170}>
      <ResponsiveContainer width="100%" height="100%">
        <BarChart accessibilityLayer={false} data={[...bars]} margin={{ top: 8, right: 8, bottom: 4, left: -12 }}>
          <CartesianGrid vertical={false} stroke={GRID_COLOUR} strokeOpacity={0.45} />
          <XAxis dataKey="label" {...AXIS} minTickGap={18} />
          <YAxis allowDecimals={false} interval={0} {...AXIS} />
          <Bar dataKey="value" fill="var(--cm-accent)" isAnimationActive={false} maxBarSize={36} radius={[3, 3, 0, 0]} />
        </BarChart>
      </ResponsiveContainer>
    </Figure>
  );
}
