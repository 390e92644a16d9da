import { packToSheets, type Cell, type Pack, type Sheet } from '@citymark/model';

/** A workbook of 100 statements unpacks to less than 1 MB; far beyond that it is not a model pack but an attack on the memory. */
export const MOST_UNPACKED_BYTES = 50 * 1024 * 1024;

const CENTRAL_ENTRY = Buffer.from('PK\u0001\u0002', 'latin1');
const UNPACKED_SIZE_AT = 24;

/** The pack as an XLSX workbook: one sheet for the head, one for the structure, one for the statements. */
export async function workbookOf(pack: Pack): Promise<Buffer> {
  const sheets = packToSheets(pack).map(({ name, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: (rows[0] ?? []).map((title) => ({ width: String(title).length > 10 ? 40 : 24 })),
    data: rows.map((row, index) => row.map((cell) => written(cell, index === 0))),
  }));
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  return writeXlsxFile(sheets).toBuffer();
}

/** The sheets of a workbook, or a sentence that says why it cannot be read. */
export async function sheetsOf(bytes: Buffer): Promise<Sheet[] | string> {
  if (unpackedSize(bytes) > MOST_UNPACKED_BYTES) return 'The workbook is too large when unpacked.';
  // Loaded when they are first needed: a workbook is read once in a model's life.
  const { default: readXlsxFile } = await import('read-excel-file/node');
  try {
    const sheets = await readXlsxFile(bytes, { trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) }));
  } catch {
    // The reader's own words are about zip entries and XML: nothing that a person who made the file could use.
    return 'The file is not a workbook in the format XLSX, or it is damaged.';
  }
}

const written = (cell: Cell, bold: boolean) =>
  cell === null
    ? null
    : typeof cell === 'number'
      ? { value: cell, type: Number }
      : { value: cell, type: String, ...(bold && { fontWeight: 'bold' as const }) };

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

/** What the entries of the archive say they unpack to, together. */
function unpackedSize(bytes: Buffer): number {
  let size = 0;
  for (let at = bytes.indexOf(CENTRAL_ENTRY); at >= 0; at = bytes.indexOf(CENTRAL_ENTRY, at + CENTRAL_ENTRY.length)) {
    if (at + UNPACKED_SIZE_AT + 4 <= bytes.length) size += bytes.readUInt32LE(at + UNPACKED_SIZE_AT);
  }
  return size;
}
