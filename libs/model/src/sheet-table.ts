import type { SheetProblems } from './problem';
import type { Sheet } from './sheet';
import { quoted } from './value-reading';

/** One row below the header, read by column title. */
export interface TableRow {
  /** The text of the cell without white space around it; undefined when the cell is empty. A number comes as its digits. */
  text(column: string): string | undefined;
  isNumber(column: string): boolean;
  /** The cell as a spreadsheet counts, where the header is row 1. */
  place(column: string): string;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/**
 * Reads the sheet of this name (whatever the case) as a table with these columns, in any order; `extra` says which further
 * titles are welcome. Rows without content are left out. What is wrong is added to the problems.
 */
export function readTable(
  sheets: readonly Sheet[],
  name: string,
  columns: readonly string[],
  problems: SheetProblems,
  extra?: RegExp,
): Table {
  const found = sheets.filter((sheet) => sheet.name.trim().toLowerCase() === name.toLowerCase());
  const [sheet] = found;
  if (sheet === undefined) {
    problems.layout.push({ place: name, sentence: `The workbook has no sheet ${quoted(name)}.` });
    return { columns: [], rows: [] };
  }
  if (found.length > 1) problems.layout.push({ place: name, sentence: `The workbook has more than one sheet ${quoted(name)}.` });
  const titles = (sheet.rows[0] ?? []).map((cell) => textOf(cell) ?? '');
  const report = (sentence: string): number => problems.layout.push({ place: `${name}, row 1`, sentence });
  for (const column of columns) if (!titles.includes(column)) report(`The column ${quoted(column)} is missing.`);
  titles.forEach((title, index) => {
    if (title === '') return;
    if (titles.indexOf(title) !== index) report(`The column ${quoted(title)} is there twice.`);
    else if (!columns.includes(title) && !extra?.test(title)) report(`The column ${quoted(title)} is not known.`);
  });
  const rows = sheet.rows.slice(1).flatMap((cells, index): TableRow[] => {
    if (cells.every((cell) => textOf(cell) === undefined)) return [];
    const cellOf = (column: string): unknown => cells[titles.indexOf(column)];
    return [
      {
        text: (column) => textOf(cellOf(column)),
        isNumber: (column) => typeof cellOf(column) === 'number',
        place: (column) => `${name}, row ${index + 2}, column '${column}'`,
      },
    ];
  });
  return { columns: titles, rows };
}

function textOf(cell: unknown): string | undefined {
  if (typeof cell === 'number') return String(cell);
  const text = typeof cell === 'string' ? cell.trim() : '';
  return text === '' ? undefined : text;
}
