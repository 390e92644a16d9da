import { LEVEL_COLOURS, levelLook } from './level-colours';
import { element, FONT_SIZE, GRID, hint, picture, text } from './svg-elements';
import { fixed, wrapLabel } from './svg-text';

export interface HeatmapCell {
  readonly label: string;
  /** Settled level 0..7; null while not settled. */
  readonly level: number | null;
  /** True for a statement that does not apply: an empty cell, whatever the level says. */
  readonly notApplicable?: boolean;
}

export interface HeatmapRow {
  readonly label: string;
  /** Heading over the rows that share it, such as the area of a sub-domain; rows of one group follow each other. */
  readonly group?: string;
  readonly cells: readonly HeatmapCell[];
}

export interface HeatmapInput {
  readonly rows: readonly HeatmapRow[];
  /** Groups side by side, filled row by row; 1 unless given. */
  readonly columns?: number;
  readonly title?: string;
  /** In words; the levels of each row are listed unless given. */
  readonly description?: string;
}

const CELL = 30;
const LABEL_WIDTH = 230;
const HEADING = 26;
const LEGEND = 40;
const LEGEND_WIDTH = 440;
const BLOCK_GAP = 30;

/**
 * Draws a grid of levels as SVG text: a row for each sub-domain (under its area, if `group` is given), a cell for each
 * statement with its level printed on the level's colour, and a legend. Not settled is a dashed cell with a dash,
 * not applicable an empty one with n/a. Throws a RangeError for a level that is not a whole number 0..7.
 */
export function heatmap({ rows, columns = 1, title = 'Levels of all statements', description }: HeatmapInput): string {
  if (!(Number.isSafeInteger(columns) && columns > 0)) throw new RangeError(`The number of columns must be a whole number above 0, not ${String(columns)}.`);
  const blockWidth = LABEL_WIDTH + CELL * Math.max(1, ...rows.map((row) => row.cells.length));
  const blocks = blocksOf(rows);
  const parts: string[] = [];
  let y = 0;
  for (let first = 0; first < blocks.length; first += columns) {
    const line = blocks.slice(first, first + columns);
    parts.push(...line.map((block, index) => drawBlock(block, index * (blockWidth + BLOCK_GAP), y)));
    y += Math.max(...line.map(heightOf));
  }
  parts.push(legend(y + LEGEND - CELL));
  const across = Math.max(1, Math.min(columns, blocks.length));
  const width = Math.max(across * blockWidth + (across - 1) * BLOCK_GAP, LEGEND_WIDTH);
  return picture({ width, height: y + LEGEND, title, description: description ?? rows.map(inWords).join(' '), parts });
}

/** Neighbouring rows of one group; rows without a group stand together too. */
function blocksOf(rows: readonly HeatmapRow[]): HeatmapRow[][] {
  const blocks: HeatmapRow[][] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (last !== undefined && last[0]?.group === row.group) last.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

function heightOf(block: readonly HeatmapRow[]): number {
  return (block[0]?.group === undefined ? 0 : HEADING) + block.length * CELL;
}

function drawBlock(block: readonly HeatmapRow[], x: number, top: number): string {
  const group = block[0]?.group;
  const below = top + (group === undefined ? 0 : HEADING);
  const heading = group === undefined ? '' : text(wrapLabel(group, 60, 1).join(''), x, top + HEADING - 8, { 'font-weight': 'bold' });
  const drawn = block.map((row, index) => {
    const y = below + index * CELL;
    const label = text(wrapLabel(row.label, 34, 1).join(''), x + LABEL_WIDTH - 8, y + CELL / 2 + FONT_SIZE / 3, { 'text-anchor': 'end' });
    return label + row.cells.map((cell, column) => drawCell(cell, x + LABEL_WIDTH + column * CELL, y)).join('');
  });
  return heading + drawn.join('');
}

function drawCell(cell: HeatmapCell, x: number, y: number): string {
  const mark = markOf(cell);
  const spoken = cell.notApplicable === true ? 'not applicable' : cell.level === null ? 'not settled' : `level ${mark}`;
  return element('g', {}, hint(`${cell.label}: ${spoken}`) + square(cell, mark, x, y, CELL));
}

function square(cell: Omit<HeatmapCell, 'label'>, mark: string, x: number, y: number, side: number): string {
  const applies = cell.notApplicable !== true;
  const { fill, ink, edge, dash } = levelLook(applies ? cell.level : null);
  const look = applies ? { fill, stroke: edge, 'stroke-dasharray': dash } : { fill: '#ffffff', stroke: GRID };
  return (
    element('rect', { x: x + 1, y: y + 1, width: side - 2, height: side - 2, ...look }) +
    text(mark, x + side / 2, y + side / 2 + FONT_SIZE / 3, { 'text-anchor': 'middle', fill: ink })
  );
}

function markOf({ level, notApplicable }: Omit<HeatmapCell, 'label'>): string {
  if (notApplicable === true) return 'n/a';
  return level === null ? '–' : fixed(level, 0);
}

function legend(y: number): string {
  const side = 24;
  const levels = LEVEL_COLOURS.map((_, level) => square({ level }, fixed(level, 0), level * side, y, side));
  const after = LEVEL_COLOURS.length * side + 12;
  const others = [
    square({ level: null }, '–', after, y, side),
    text('not settled', after + side + 4, y + side / 2 + FONT_SIZE / 3),
    square({ level: null, notApplicable: true }, 'n/a', after + 104, y, side),
    text('not applicable', after + 104 + side + 4, y + side / 2 + FONT_SIZE / 3),
  ];
  return [...levels, ...others].join('');
}

function inWords({ label, group, cells }: HeatmapRow): string {
  const marks = cells.map((cell) => (cell.notApplicable === true ? 'not applicable' : cell.level === null ? 'not settled' : markOf(cell)));
  return `${group === undefined ? '' : `${group}, `}${label}: ${marks.join(', ')}.`;
}
