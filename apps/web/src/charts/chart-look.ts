/** The three kinds of levels that charts set side by side; each has its own line pattern as well as its colour. */
export type SeriesRole = 'as-is' | 'target' | 'peers';

export interface Series {
  id: string;
  label: string;
  role: SeriesRole;
}

export interface SeriesLook {
  stroke: string;
  dash: string;
  fillOpacity: number;
}

/** As it is: the colour of the house, drawn through. Where one wants to be: the flag, dashed. The peers: quiet, dotted. */
export const SERIES_LOOKS: Record<SeriesRole, SeriesLook> = {
  'as-is': { stroke: 'var(--cm-accent)', dash: '0', fillOpacity: 0.18 },
  target: { stroke: 'var(--cm-mark)', dash: '7 4', fillOpacity: 0 },
  peers: { stroke: 'var(--cm-quiet)', dash: '2 4', fillOpacity: 0 },
};

export const AXIS = { stroke: 'var(--cm-line-strong)', tickLine: false, tick: { fill: 'var(--cm-quiet)', fontSize: 13 } } as const;
export const GRID_COLOUR = 'var(--cm-line-strong)';
export const LEVEL_TICKS = [0, 1, 2, 3, 4, 5, 6, 7];
export const HIGHEST_LEVEL = 7;

/** A figure in a table behind a chart. */
export function cellText(value: number | null | undefined): string {
  return typeof value === 'number' && Number.isFinite(value) ? String(Math.round(value * 100) / 100) : 'not shown';
}
