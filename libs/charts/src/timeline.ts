import { BAR_COLOUR } from './bar-chart';
import { element, FONT_SIZE, GRID, hint, INK, LINE_HEIGHT, picture, points, text } from './svg-elements';
import { hexColour, requirePositive, wrapLabel } from './svg-text';

export interface TimelineBar {
  readonly label: string;
  /** Positions in `columns`, both included; `from` is not after `to`. */
  readonly from: number;
  readonly to: number;
  /** Printed on or behind the bar, such as a status. */
  readonly note?: string;
  /** #rrggbb; `BAR_COLOUR` unless given. */
  readonly colour?: string;
}

export interface TimelineInput {
  /** The steps of time from left to right, such as quarters. */
  readonly columns: readonly string[];
  readonly bars: readonly TimelineBar[];
  /** Width in pixels; 720 unless given. */
  readonly width?: number;
  readonly title?: string;
  /** In words; the bars are listed unless given. */
  readonly description?: string;
}

const HEAD = 28;
const ROW = 34;
const BAR_HEIGHT = 16;
const LABEL_SHARE = 0.3;
const LETTER = FONT_SIZE * 0.56;

/**
 * Draws actions over time as SVG text: a row for each, a bar from its first to its last column, in the order given.
 * Throws a RangeError with a plain sentence when there are no columns, a bar does not lie within them, or the width or
 * a colour is none.
 */
export function timeline({ columns, bars, width = 720, title = 'Timeline', description }: TimelineInput): string {
  requirePositive(width, 'The width of the timeline');
  if (columns.length === 0) throw new RangeError('A timeline needs at least one column.');
  for (const bar of bars) requireWithinColumns(bar, columns.length);
  const left = Math.round(width * LABEL_SHARE);
  const step = (width - left) / columns.length;
  const height = HEAD + Math.max(1, bars.length) * ROW;
  // Only as many headings as fit: every one, every second, every fourth ...
  const every = 2 ** Math.max(0, Math.ceil(Math.log2((LETTER * 8) / step)));
  const headings = columns.flatMap((column, index) => (index % every === 0 ? [text(column, left + index * step + 3, HEAD - 10, { 'font-size': 11 })] : []));
  const lines = columns.map((_, index) => element('polyline', { points: points([[left + index * step, HEAD - 4], [left + index * step, height]]), fill: 'none', stroke: GRID, 'stroke-width': 0.5 }));
  const drawn = bars.map((bar, index) => drawBar(bar, left, step, HEAD + index * ROW, width));
  const words = bars.map(({ label, from, to, note }) => `${label}: ${columns[from] ?? ''} to ${columns[to] ?? ''}${note === undefined ? '' : `, ${note}`}.`);
  return picture({ width, height, title, description: description ?? words.join(' '), parts: [...headings, ...lines, ...drawn] });
}

function drawBar({ label, from, to, note, colour = BAR_COLOUR }: TimelineBar, left: number, step: number, y: number, width: number): string {
  const x = left + from * step;
  const length = (to - from + 1) * step;
  const middle = y + ROW / 2;
  const lines = wrapLabel(label, Math.floor(left / LETTER) - 1, 2);
  const firstLine = middle + FONT_SIZE / 3 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return element('g', {}, [
    hint(note === undefined ? label : `${label}: ${note}`),
    ...lines.map((line, index) => text(line, left - 8, firstLine + index * LINE_HEIGHT, { 'text-anchor': 'end' })),
    element('rect', { x: x + 1, y: middle - BAR_HEIGHT / 2, width: length - 2, height: BAR_HEIGHT, rx: 3, fill: hexColour(colour) }),
    note === undefined ? '' : drawNote(note, x, length, middle, width),
  ].join(''));
}

/** On the bar where it fits, else behind it, else before it. */
function drawNote(note: string, x: number, length: number, middle: number, width: number): string {
  const room = note.length * LETTER + 10;
  const y = middle + FONT_SIZE / 3;
  if (room <= length) return text(note, x + 7, y, { fill: '#ffffff', 'font-size': 11 });
  if (x + length + room <= width) return text(note, x + length + 5, y, { fill: INK, 'font-size': 11 });
  return text(note, x - 5, y, { fill: INK, 'font-size': 11, 'text-anchor': 'end' });
}

function requireWithinColumns({ label, from, to }: TimelineBar, count: number): void {
  if (!(Number.isInteger(from) && Number.isInteger(to) && from >= 0 && to >= from && to < count)) {
    throw new RangeError(`The bar "${label}" must lie within the ${count} columns, not from ${String(from)} to ${String(to)}.`);
  }
}
