import { LEVEL_COLOURS, LEVEL_TEXT_COLOURS } from '@citymark/charts';
import type { DocumentBlock, DocumentCell, DocumentColumn, DocumentRow } from '@citymark/report';
import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import { LINE, LINE_WIDTH } from './pdf-look';

type TableBlock = Extract<DocumentBlock, { kind: 'table' }>;

const PADDING = 5;
const BELOW = 6;

/** Thin lines between the rows, none between the columns and above the headings. */
const LAYOUT: CustomTableLayout = {
  hLineWidth: (line, node) => {
    const headings = node.table.headerRows ?? 0;
    return line < headings || line === node.table.body.length ? 0 : line === headings ? 0.8 : 0.4;
  },
  vLineWidth: () => 0,
  hLineColor: () => LINE,
  paddingLeft: () => PADDING,
  paddingRight: () => PADDING,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

/** The level on a chip of its colour as wide as one digit needs, however high its row is. */
const CHIP = 15;
const CHIP_LAYOUT: CustomTableLayout = { hLineWidth: () => 0, vLineWidth: () => 0, paddingLeft: () => 0, paddingRight: () => 0, paddingTop: () => 1, paddingBottom: () => 1 };

/** A table of no more rows stays on one page. */
const SHORT = 9;

const ALIGNMENT = { left: 'left', right: 'right', centre: 'center' } as const;

/**
 * A table of the report as pdfmake draws it; a row never breaks over two pages. What stands above it belongs to its
 * heading rows: it never stays alone at the end of a page, and is repeated where the table goes on.
 */
export function pdfTable({ columns, rows }: TableBlock, above: readonly Content[] = []): Content {
  const room = LINE_WIDTH - columns.length * 2 * PADDING;
  const caption: TableCell[] = [{ stack: [...above], colSpan: columns.length, margin: [-PADDING, 0, 0, 0] }, ...columns.slice(1).map((): TableCell => '')];
  const table: Content = {
    table: {
      headerRows: above.length > 0 ? 2 : 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: columns.map(({ share }) => share * room),
      body: [...(above.length > 0 ? [caption] : []), columns.map(heading), ...rows.map((row) => bodyRow(row, columns))],
    },
    layout: LAYOUT,
    margin: [0, 0, 0, BELOW],
  };
  return rows.length <= SHORT && rows.every(({ notes }) => notes.length === 0) ? { stack: [table], unbreakable: true } : table;
}

const heading = ({ title, align }: DocumentColumn): TableCell => ({ text: title, style: 'head', alignment: ALIGNMENT[align] });

function bodyRow({ cells, notes }: DocumentRow, columns: readonly DocumentColumn[]): TableCell[] {
  return columns.map(({ align }, index) => {
    const drawn = cellOf(cells[index] ?? '', ALIGNMENT[align]);
    if (index > 0 || notes.length === 0 || typeof cells[0] === 'object') return drawn;
    return { stack: [{ ...drawn }, ...notes.map((text) => ({ text: text.charAt(0).toUpperCase() + text.slice(1), style: 'note', margin: [0, 1, 0, 0] as [number, number, number, number] }))] };
  });
}

function cellOf(cell: DocumentCell, alignment: (typeof ALIGNMENT)[keyof typeof ALIGNMENT]): Extract<Content, object> {
  if (typeof cell === 'string') return { text: cell, alignment };
  const { text, level } = cell;
  if (level === null) return { text, alignment };
  const chip: TableCell = { text, alignment: 'center', bold: true, fontSize: 9, fillColor: LEVEL_COLOURS[level], color: LEVEL_TEXT_COLOURS[level], margin: [0, 0.5, 0, 0] };
  return { columns: [{ text: '', width: '*' }, { width: 'auto', table: { widths: [CHIP], body: [[chip]] }, layout: CHIP_LAYOUT }, { text: '', width: '*' }] };
}
