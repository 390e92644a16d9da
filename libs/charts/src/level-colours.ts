import { GRID, INK } from './ink';

/**
 * The colours of the levels 0..7: one ramp from pale cyan to dark blue, in CIE lightness from 95 down to 15.5 in steps
 * of at least 10, so that the order survives greyscale print and every common colour blindness. Computed in OKLCH.
 */
export const LEVEL_COLOURS: readonly string[] = ['#d9f7f6', '#9fdde5', '#67c1d8', '#37a2ca', '#097aaf', '#125b95', '#1c3e74', '#1a244d'];

const PAPER = '#ffffff';

/** The colour of a number printed on each level's colour: at least 4.5:1 (WCAG 2.2, 1.4.3). */
export const LEVEL_TEXT_COLOURS: readonly string[] = [INK, INK, INK, INK, PAPER, PAPER, PAPER, PAPER];

/** A statement without a settled level. It is drawn with a dashed edge too, because colour alone does not tell. */
export const NOT_SETTLED_COLOUR = '#e9e7e4';

/** Fill, text and edge of a cell: of a level 0..7, or of a statement without a settled level (null). Throws a RangeError for any other level. */
export function levelLook(level: number | null): { fill: string; ink: string; edge: string; dash: string | undefined } {
  if (level === null) return { fill: NOT_SETTLED_COLOUR, ink: INK, edge: INK, dash: '2 2' };
  const fill = LEVEL_COLOURS[level];
  const ink = LEVEL_TEXT_COLOURS[level];
  if (fill === undefined || ink === undefined) throw new RangeError(`A level must be a whole number from 0 to 7, not ${String(level)}.`);
  return { fill, ink, edge: GRID, dash: undefined };
}
