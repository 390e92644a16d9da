import { element, FONT_SIZE, GRID, LINE_HEIGHT, picture, points, text } from './svg-elements';
import { fixed, hexColour, requirePositive, requireWithin, wrapLabel } from './svg-text';

export interface Bar {
  readonly label: string;
  /** 0..max; null prints `missing` instead of a bar. */
  readonly value: number | null;
  /** #rrggbb; `BAR_COLOUR` unless given. */
  readonly colour?: string;
}

export interface BarChartInput {
  readonly bars: readonly Bar[];
  /** The end of the scale; 7 unless given. */
  readonly max?: number;
  /** Width in pixels, 320 or more. */
  readonly width?: number;
  /** Decimals of the printed numbers, 0 to 3; 1 unless given. */
  readonly decimals?: number;
  /** What stands where a bar has no value. */
  readonly missing?: string;
  readonly title?: string;
  /** In words; the values are listed unless given. */
  readonly description?: string;
}

export const BAR_COLOUR = '#125b95';
const MINIMUM_WIDTH = 320;
const ROW = 34;
const BAR_HEIGHT = 18;
const LABEL_SHARE = 0.36;
const NUMBER_ROOM = 48;

/**
 * Draws horizontal bars with their numbers as SVG text, in the order given. Throws a RangeError with a plain sentence
 * for a value outside 0..max, a malformed colour, or a width or number of decimals out of range.
 */
export function barChart(input: BarChartInput): string {
  const { bars, max = 7, width = 640, decimals = 1, missing = 'no figure', title = 'Bar chart' } = input;
  requirePositive(max, 'The maximum of the bar chart');
  if (!(Number.isFinite(width) && width >= MINIMUM_WIDTH)) throw new RangeError(`The bar chart must be at least ${MINIMUM_WIDTH} pixels wide, not ${String(width)}.`);
  if (!(Number.isInteger(decimals) && decimals >= 0 && decimals <= 3)) throw new RangeError(`The numbers may have 0 to 3 decimals, not ${String(decimals)}.`);
  for (const { label, value } of bars) if (value !== null) requireWithin(value, max, `The bar "${label}"`);

  const left = Math.round(width * LABEL_SHARE);
  const room = width - left - NUMBER_ROOM;
  const height = Math.max(1, bars.length) * ROW;
  const show = (value: number | null): string => (value === null ? missing : fixed(value, decimals));
  const rows = bars.map(({ label, value, colour = BAR_COLOUR }, index) => {
    const middle = index * ROW + ROW / 2;
    const length = value === null ? 0 : (value / max) * room;
    const lines = wrapLabel(label, Math.floor(left / (FONT_SIZE * 0.58)), 2);
    const firstLine = middle + FONT_SIZE / 3 - ((lines.length - 1) * LINE_HEIGHT) / 2;
    return [
      ...lines.map((line, at) => text(line, left - 8, firstLine + at * LINE_HEIGHT, { 'text-anchor': 'end' })),
      value === null ? '' : element('rect', { x: left, y: middle - BAR_HEIGHT / 2, width: length, height: BAR_HEIGHT, fill: hexColour(colour) }),
      text(show(value), left + length + 6, middle + FONT_SIZE / 3),
    ].join('');
  });
  const axis = element('polyline', { points: points([[left, 0], [left, height]]), fill: 'none', stroke: GRID });
  const description = input.description ?? bars.map(({ label, value }) => `${label}: ${show(value)}.`).join(' ');
  return picture({ width, height, title, description, parts: [...rows, axis] });
}
