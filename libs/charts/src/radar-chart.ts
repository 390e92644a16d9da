import { axisLabels, type Point } from './axis-labels';
import { element, GRID, INK, picture, points, text } from './svg-elements';
import { fixed, hexColour, requirePositive, requireWithin } from './svg-text';

export interface RadarSeries {
  readonly name: string;
  /** One value 0..max for each axis; null leaves a gap, it is not drawn as 0. */
  readonly values: readonly (number | null)[];
  /** #rrggbb. */
  readonly colour: string;
  readonly dashed?: boolean;
}

export interface RadarInput {
  /** At least three, clockwise from the top. */
  readonly axes: readonly { readonly label: string }[];
  readonly series: readonly RadarSeries[];
  /** The outermost ring; 7 unless given. */
  readonly max?: number;
  /** Height of the drawing without its legend, in pixels; the whole is one and a half times as wide. */
  readonly size?: number;
  readonly title?: string;
  /** In words; the values are listed unless given. */
  readonly description?: string;
}

const WIDTH_PER_SIZE = 1.5;
const RADIUS_PER_SIZE = 0.38;
const LEGEND_LINE = 20;

/**
 * Draws a radar chart as SVG text. A series with a gap is drawn as open lines between neighbouring values, never
 * across the gap. Throws a RangeError with a plain sentence for fewer than three axes, values that do not fit the axes,
 * a value outside 0..max, or a malformed colour.
 */
export function radarChart(input: RadarInput): string {
  const { axes, series, max = 7, size = 420, title = 'Radar chart' } = input;
  check(input, max, size);
  const width = size * WIDTH_PER_SIZE;
  const centre: Point = [width / 2, size / 2];
  const at = (axis: number, value: number): Point => {
    const angle = (axis / axes.length) * 2 * Math.PI - Math.PI / 2;
    const distance = (value / max) * size * RADIUS_PER_SIZE;
    return [centre[0] + Math.cos(angle) * distance, centre[1] + Math.sin(angle) * distance];
  };
  const outline = (value: number): string => points(axes.map((_, axis) => at(axis, value)));
  const rings = Array.from({ length: Math.floor(max) }, (_, index) => index + 1);
  const labels = axisLabels(axes.map(({ label }, axis) => ({ label, at: at(axis, max * 1.08) })), centre);
  // Many long labels need more room than the circle leaves them.
  const above = Math.max(0, Math.ceil(-labels.top));
  const below = Math.max(0, Math.ceil(labels.bottom - size));
  const drawn = [
    ...rings.map((ring) => element('polygon', { points: outline(ring), fill: 'none', stroke: GRID })),
    ...axes.map((_, axis) => element('polyline', { points: points([centre, at(axis, max)]), fill: 'none', stroke: GRID })),
    ...rings.map((ring) => text(fixed(ring, 0), centre[0] + 3, at(0, ring)[1] + 4, { 'font-size': 10 })),
    ...series.map((one) => drawSeries(one, at)),
    ...labels.parts,
    ...series.map((one, index) => legendLine(one, centre[0] - size / 4, size + below + LEGEND_LINE * index + 6)),
  ];
  const parts = above > 0 ? [element('g', { transform: `translate(0 ${above})` }, drawn.join(''))] : drawn;
  const description = input.description ?? series.map((one) => inWords(one, axes)).join(' ');
  return picture({ width, height: above + size + below + LEGEND_LINE * series.length + 6, title, description, parts });
}

function check({ axes, series }: RadarInput, max: number, size: number): void {
  requirePositive(max, 'The maximum of the radar chart');
  requirePositive(size, 'The size of the radar chart');
  if (axes.length < 3) throw new RangeError(`A radar chart needs at least three axes, not ${axes.length}.`);
  for (const { name, values } of series) {
    if (values.length !== axes.length) throw new RangeError(`The series "${name}" has ${values.length} values for ${axes.length} axes.`);
    for (const value of values) if (value !== null) requireWithin(value, max, `A value of the series "${name}"`);
  }
}

function drawSeries({ values, colour, dashed }: RadarSeries, at: (axis: number, value: number) => Point): string {
  const stroke = { stroke: hexColour(colour), 'stroke-width': 2, 'stroke-dasharray': dashed === true ? '6 4' : undefined };
  const spots = values.map((value, axis) => (value === null ? null : at(axis, value)));
  const present = spots.filter((spot) => spot !== null);
  const marks = present.map(([cx, cy]) => element('circle', { cx, cy, r: 3, fill: stroke.stroke }));
  if (present.length === spots.length) {
    return [element('polygon', { points: points(present), fill: stroke.stroke, 'fill-opacity': 0.12, ...stroke }), ...marks].join('');
  }
  const lines = spots.flatMap((spot, axis) => {
    const next = spots[(axis + 1) % spots.length] ?? null;
    return spot === null || next === null ? [] : [element('polyline', { points: points([spot, next]), fill: 'none', ...stroke })];
  });
  return [...lines, ...marks].join('');
}

function legendLine({ name, colour, dashed }: RadarSeries, x: number, y: number): string {
  const stroke = { stroke: hexColour(colour), 'stroke-width': 2, 'stroke-dasharray': dashed === true ? '6 4' : undefined };
  return element('polyline', { points: points([[x, y], [x + 28, y]]), fill: 'none', ...stroke }) + text(name, x + 36, y + 4, { fill: INK });
}

function inWords({ name, values }: RadarSeries, axes: RadarInput['axes']): string {
  const parts = axes.map(({ label }, axis) => {
    const value = values[axis] ?? null;
    return `${label} ${value === null ? 'no figure' : fixed(value, 1)}`;
  });
  return `${name}: ${parts.join(', ')}.`;
}
