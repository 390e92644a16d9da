import { FONT_SIZE, LINE_HEIGHT, text } from './svg-elements';
import { wrapLabel } from './svg-text';

export type Point = readonly [number, number];

export interface AxisLabel {
  readonly label: string;
  /** Where the axis ends. */
  readonly at: Point;
}

interface Block {
  readonly lines: readonly string[];
  readonly x: number;
  /** Upper edge. */
  top: number;
  readonly side: number;
}

const heightOf = (block: Block): number => block.lines.length * LINE_HEIGHT;

/**
 * The labels around a round chart: each at the end of its axis, moved up or down as far as it takes not to lie on its
 * neighbour, from the middle of either side outwards.
 */
export function axisLabels(labels: readonly AxisLabel[], centre: Point): string[] {
  const blocks = labels.map(({ label, at }) => blockOf(label, at, centre));
  for (const upper of [true, false]) {
    const half = blocks.filter((block) => block.top + heightOf(block) / 2 < centre[1] === upper);
    for (const side of [-1, 1]) spread(half.filter((block) => block.side === side || block.side === 0), centre, upper);
  }
  return blocks.flatMap(({ lines, x, top, side }) => {
    const anchor = side === 0 ? 'middle' : side > 0 ? 'start' : 'end';
    return lines.map((line, index) => text(line, x, top + (index + 0.5) * LINE_HEIGHT + FONT_SIZE / 3, { 'text-anchor': anchor }));
  });
}

function blockOf(label: string, [x, y]: Point, centre: Point): Block {
  const lines = wrapLabel(label, 20, 3);
  const off = x - centre[0];
  return { lines, x, top: y - (lines.length * LINE_HEIGHT) / 2, side: Math.abs(off) < 1 ? 0 : Math.sign(off) };
}

/** Pushes the blocks of one quarter away from the middle until none overlaps the one nearer to it. */
function spread(blocks: readonly Block[], centre: Point, upper: boolean): void {
  const middle = (block: Block): number => Math.abs(block.top + heightOf(block) / 2 - centre[1]);
  let edge: number | null = null;
  for (const block of [...blocks].sort((left, right) => middle(left) - middle(right))) {
    if (upper) {
      block.top = edge === null ? block.top : Math.min(block.top, edge - heightOf(block));
      edge = block.top;
    } else {
      block.top = edge === null ? block.top : Math.max(block.top, edge);
      edge = block.top + heightOf(block);
    }
  }
}
