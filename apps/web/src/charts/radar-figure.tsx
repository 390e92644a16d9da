import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart, ResponsiveContainer } from 'recharts';
import { ChartLegend } from './chart-legend';
import { AXIS, cellText, GRID_COLOUR, HIGHEST_LEVEL, SERIES_LOOKS, type Series } from './chart-look';
import styles from './chart-legend.module.css';
import { Figure } from './figure';
import { LevelRows } from './level-rows';
import { RadarLabel, type RadarLabelProps } from './radar-label';
import { useNarrow } from './use-narrow';

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

/** More corners than this need a large figure, and rows instead on a narrow screen. */
const FEW_CORNERS = 8;
const LARGE = 620;

/** Levels 0..7 of several areas or sub-domains: as they are, as they are meant to be, and those of peers. */
export function RadarFigure({ title, titleHidden, rows, series, height = 440 }: RadarFigureProps) {
  const narrow = useNarrow();
  const many = rows.length > FEW_CORNERS;
  const asRows = many && narrow;
  // Recharts draws a missing figure as 0, so a corner without one is left out and named below.
  const complete = rows.filter(({ values }) => series.every(({ id }) => typeof values[id] === 'number'));
  const leftOut = rows.filter((row) => !complete.includes(row)).map(({ label }) => label);
  const data = complete.map(({ label, values }) => ({ label, ...values }));
  const table = {
    head: ['', ...series.map(({ label }) => label)],
    rows: rows.map(({ label, values }) => [label, ...series.map(({ id }) => cellText(values[id]))]),
  };
  return (
    <>
      <ChartLegend series={series} />
      <Figure title={title} titleHidden={titleHidden ?? false} table={table} height={asRows ? 'auto' : many ? LARGE : height}>
        {asRows ? (
          <LevelRows rows={rows} series={series} />
        ) : (
          <ResponsiveContainer width="100%" height="100%">
            <RadarChart accessibilityLayer={false} data={data} outerRadius={many ? '86%' : '70%'} margin={{ top: 44, right: 60, bottom: 44, left: 60 }}>
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
        )}
      </Figure>
      {leftOut.length > 0 && !asRows ? <p className={styles.leftOut}>Not drawn, because a figure is missing: {leftOut.join(', ')}.</p> : null}
    </>
  );
}
