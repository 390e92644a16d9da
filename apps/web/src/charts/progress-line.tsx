import { CartesianGrid, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { ChartLegend } from './chart-legend';
import { AXIS, cellText, GRID_COLOUR, HIGHEST_LEVEL, LEVEL_TICKS, SERIES_LOOKS, type Series } from './chart-look';
import { Figure } from './figure';

export interface ProgressPoint {
  id: string;
  /** When, in words: "Q3 2027". */
  label: string;
  /** By id of the series; null leaves a break in the line. */
  values: Readonly<Record<string, number | null>>;
}

export interface ProgressLineProps {
  title: string;
  titleHidden?: boolean;
  points: readonly ProgressPoint[];
  series: readonly Series[];
  height?: number;
}

/** Levels 0..7 over time. */
export function ProgressLine({ title, titleHidden, points, series, height = 300 }: ProgressLineProps) {
  const data = points.map(({ label, values }) => ({ label, ...values }));
  const table = {
    head: ['When', ...series.map(({ label }) => label)],
    rows: points.map(({ label, values }) => [label, ...series.map(({ id }) => cellText(values[id]))]),
  };
  return (
    <>
      <ChartLegend series={series} />
      <Figure title={title} titleHidden={titleHidden ?? false} table={table} height={height}>
        <ResponsiveContainer width="100%" height="100%">
          <LineChart accessibilityLayer={false} data={data} margin={{ top: 8, right: 16, bottom: 4, left: -18 }}>
            <CartesianGrid stroke={GRID_COLOUR} strokeOpacity={0.45} />
            <XAxis dataKey="label" {...AXIS} />
            <YAxis domain={[0, HIGHEST_LEVEL]} ticks={LEVEL_TICKS} {...AXIS} />
            {series.map(({ id, label, role }) => (
              <Line
                key={id}
                name={label}
                dataKey={id}
                stroke={SERIES_LOOKS[role].stroke}
                strokeWidth={2.5}
                strokeDasharray={SERIES_LOOKS[role].dash}
                dot={{ r: 4 }}
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
