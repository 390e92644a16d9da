import { packToSheets } from './pack-to-sheets';
import { samplePack } from './sample-pack.fixture';
import type { Cell } from './sheet';
import type { Pack } from './types';

/** Sheets that a test may change as it likes. */
export type Workbook = Array<{ name: string; rows: Cell[][] }>;

/** The sheets of a pack, of the sample pack by default. */
export function workbook(pack: Pack = samplePack()): Workbook {
  return packToSheets(pack).map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
}

/** Writes into the cell that a problem would call `<sheet>, row <row>, column '<column>'`. */
export function write(book: Workbook, sheet: string, row: number, column: string, value: Cell): void {
  const rows = book.find((candidate) => candidate.name === sheet)?.rows ?? [];
  const index = rows[0]?.indexOf(column) ?? -1;
  const cells = rows[row - 1];
  if (index < 0 || cells === undefined) throw new Error(`There is no cell ${sheet} ${row} ${column}.`);
  cells[index] = value;
}
