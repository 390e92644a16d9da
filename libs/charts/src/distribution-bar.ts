import { LEVEL_COLOURS, levelLook } from './level-colours';
import { element, FONT_SIZE, hint, picture, text } from './svg-elements';
import { fixed, requirePositive } from './svg-text';

export interface DistributionBarOptions {
  /** Width in pixels; 480 unless given. */
  readonly width?: number;
  readonly title?: string;
  /** In words; the counts are listed unless given. */
  readonly description?: string;
}

const HEIGHT = 44;
const BAR_HEIGHT = 24;
/** Room that one digit and its margin need, in pixels. */
const DIGIT_ROOM = 9;

/**
 * Draws how many there are of each level 0..7 as one stacked bar, SVG text: on a segment its count, below it its level
 * (both only where they fit; the description and the hover text have them all). Throws a RangeError unless there are
 * eight whole counts of 0 or more.
 */
export function distributionBar(counts: readonly number[], options: DistributionBarOptions = {}): string {
  const { width = 480, title = 'Distribution of levels' } = options;
  requirePositive(width, 'The width of the distribution bar');
  if (counts.length !== LEVEL_COLOURS.length) throw new RangeError(`A distribution has ${LEVEL_COLOURS.length} counts, not ${counts.length}.`);
  for (const [level, count] of counts.entries()) {
    if (!(Number.isSafeInteger(count) && count >= 0)) throw new RangeError(`The count of level ${level} must be a whole number of 0 or more, not ${String(count)}.`);
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) {
    const { fill, edge, dash } = levelLook(null);
    const empty = element('rect', { x: 0.5, y: 0.5, width: width - 1, height: BAR_HEIGHT, fill, stroke: edge, 'stroke-dasharray': dash });
    return picture({ width, height: HEIGHT, title, description: options.description ?? 'No levels yet.', parts: [empty] });
  }
  let before = 0;
  const parts = counts.map((count, level) => {
    const x = (before / total) * width;
    before += count;
    return count === 0 ? '' : segment(level, count, x, (count / total) * width);
  });
  const named = counts.flatMap((count, level) => (count === 0 ? [] : [`level ${level}: ${fixed(count, 0)}`]));
  const description = options.description ?? `${fixed(total, 0)} in all; ${named.join(', ')}.`;
  return picture({ width, height: HEIGHT, title, description, parts });
}

function segment(level: number, count: number, x: number, width: number): string {
  const { fill, ink, edge } = levelLook(level);
  const shown = fixed(count, 0);
  const middle = { 'text-anchor': 'middle' };
  const fits = width >= shown.length * DIGIT_ROOM;
  return element('g', {}, [
    hint(`Level ${level}: ${shown}`),
    element('rect', { x, y: 0, width, height: BAR_HEIGHT, fill, stroke: edge, 'stroke-width': 0.5 }),
    fits ? text(shown, x + width / 2, BAR_HEIGHT / 2 + FONT_SIZE / 3, { ...middle, fill: ink }) : '',
    width >= DIGIT_ROOM ? text(fixed(level, 0), x + width / 2, HEIGHT - 6, { ...middle, 'font-size': 10 }) : '',
  ].join(''));
}
