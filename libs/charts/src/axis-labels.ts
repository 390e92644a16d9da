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

export interface AxisLabels {
  readonly parts: readonly string[];
  /** From the upper edge of the highest label to the lower edge of the lowest. */
  readonly top: number;
  readonly bottom: number;
}

/**
 * The labels around a round chart: each at the end of its axis, moved up or down as far as it takes not to lie on its
 * neighbour, from the middle of either side outwards.
 */
export function axisLabels(labels: readonly AxisLabel[], centre: Point): AxisLabels {
  const blocks = labels.map(({ label, at }) => blockOf(label, at, centre));
  for (const side of [-1, 1]) spread(blocks.filter((block) => block.side === side || block.side === 0), centre);
  const parts = blocks.flatMap(({ lines, x, top, side }) => {
    const anchor = side === 0 ? 'middle' : side > 0 ? 'start' : 'end';
    return lines.map((line, index) => text(line, x, top + (index + 0.5) * LINE_HEIGHT + FONT_SIZE / 3, { 'text-anchor': anchor }));
  });
  return { parts, top: Math.min(...blocks.map(({ top }) => top)), bottom: Math.max(...blocks.map((block) => block.top + heightOf(block))) };
}

function blockOf(label: string, [x, y]: Point, centre: Point): Block {
  const lines = wrapLabel(label, 20, 3);
  const off = x - centre[0];
  return { lines, x, top: y - (lines.length * LINE_HEIGHT) / 2, side: Math.abs(off) < 1 ? 0 : Math.sign(off) };
}

/** Pushes the blocks of one side away from the one nearest to the middle until none overlaps the one before it. */
function spread(blocks: readonly Block[], centre: Point): void {
  const middle = (block: Block): number => block.top + heightOf(block) / 2;
  const outwards = [...blocks].sort((left, right) => Math.abs(middle(left) - centre[1]) - Math.abs(middle(right) - centre[1]));
  const [nearest, ...others] = outwards;
  if (nearest === undefined) return;
  const from = middle(nearest);
  let [upper, lower] = [nearest.top, nearest.top + heightOf(nearest)];
  for (const block of others) {
    if (middle(block) < from) {
      block.top = Math.min(block.top, upper - heightOf(block));
      upper = block.top;
    } else {
      block.top = Math.max(block.top, lower);
      lower = block.top + heightOf(block);
    }
  }
}
