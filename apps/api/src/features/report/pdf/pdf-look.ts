import type { StyleDictionary } from 'pdfmake/interfaces';

export const INK = '#10131a';
export const QUIET = '#5b6472';
export const LINE = '#d7dbe1';
/** The accent of the house, as on the screens. */
export const BRAND = '#0b5661';

/** Points: A4 is 595 wide; what lies between the margins is the width of a line. */
export const PAGE = { width: 595.28, left: 46, right: 46, top: 46, bottom: 48 } as const;
export const LINE_WIDTH = PAGE.width - PAGE.left - PAGE.right;

export const STYLES: StyleDictionary = {
  coverCity: { fontSize: 40, bold: true, color: BRAND },
  coverTitle: { fontSize: 17, color: INK },
  coverFigure: { fontSize: 84, bold: true, color: BRAND },
  section: { fontSize: 20, bold: true, color: BRAND, margin: [0, 0, 0, 6] },
  heading2: { fontSize: 13.5, bold: true, color: BRAND, margin: [0, 16, 0, 5] },
  heading3: { fontSize: 11.5, bold: true, color: INK, margin: [0, 11, 0, 4] },
  lead: { fontSize: 11.5, margin: [0, 0, 0, 5] },
  plain: { margin: [0, 0, 0, 6] },
  quiet: { fontSize: 8, color: QUIET, margin: [0, 0, 0, 4] },
  note: { fontSize: 7.5, color: QUIET },
  head: { fontSize: 7.5, bold: true, color: QUIET },
};
