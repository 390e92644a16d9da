import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart, ResponsiveContainer } from 'recharts';
import { ChartLegend } from './chart-legend';
import { AXIS, cellText, GRID_COLOUR, HIGHEST_LEVEL, SERIES_LOOKS, type Series } from './chart-look';
import { Figure } from './figure';
import { RadarLabel, type RadarLabelProps } from './radar-label';

export interface RadarRow {
  id: string;
  label: string;
  /** By id of the series; null where there is no figure. */
  values: Readonly<Record<string, number | null>>;
}

export interface RadarFigureProps {
  title: string;
  titleHidden?: boolean;
  rows: readonly RadarRow[];
  series: readonly Series[];
  height?: number;
}

/** Levels 0..7 of several areas or sub-domains: as they are, as they are meant to be, and those of peers. */
export function RadarFigure({ title, titleHidden, rows, series, height = 440 }: RadarFigureProps) {
  const data = rows.map(({ label, values }) => ({ label, ...values }));
  const table = {
    head: ['', ...series.map(({ label }) => label)],
    rows: rows.map(({ label, values }) => [label, ...series.map(({ id }) => cellText(values[id]))]),
  };
  return (
    <>
      <ChartLegend series={series} />
      <Figure title={title} titleHidden={titleHidden ?? false} table={table} height={height}>
        <ResponsiveContainer width="100%" height="100%">
          <RadarChart accessibilityLayer={false} data={data} outerRadius="64%" margin={{ top: 8, right: 50, bottom: 8, left: 50 }}>
            <PolarGrid stroke={GRID_COLOUR} strokeOpacity={0.45} />
            <PolarAngleAxis dataKey="label" tick={(props: RadarLabelProps) => <RadarLabel {...props} />} />
            <PolarRadiusAxis domain={[0, HIGHEST_LEVEL]} tickCount={HIGHEST_LEVEL + 1} angle={90} tick={{ ...AXIS.tick, fontSize: 11 }} axisLine={false} />
            {series.map(({ id, label, role }) => {
              const look = SERIES_LOOKS[role];
              return (
                <Radar
                  key={id}
                  name={label}
                  dataKey={id}
                  stroke={look.stroke}
                  strokeWidth={2.5}
                  strokeDasharray={look.dash}
                  fill={look.stroke}
                  fillOpacity={look.fillOpacity}
                  isAnimationActive={false}
                />
              );
            })}
          </RadarChart>
        </ResponsiveContainer>
      </Figure>
    </>
  );
}
