/** What numbers and lines are drawn in, on paper and on screen. */
export const INK = '#10131a';
export const GRID = '#c3c8d0';
