export type Cell = string | number | null;

/** One sheet of a workbook as plain data; a row may be shorter than the header. */
export interface Sheet {
  readonly name: string;
  readonly rows: ReadonlyArray<readonly Cell[]>;
}

export const SHEET_NAMES = { pack: 'Pack', structure: 'Structure', statements: 'Statements' } as const;

export const PACK_COLUMNS = ['Field', 'Key', 'Value', 'Description'] as const;

export const STRUCTURE_COLUMNS = ['Kind', 'Id', 'Name', 'Description', 'Area'] as const;

/** The columns of the sheet Statements before the proofs, which take one column each. */
export const STATEMENT_COLUMNS = [
  'Sub-domain',
  'Statement id',
  'Statement',
  'Why it matters',
  'Level 0',
  'Level 3',
  'Level 5',
  'Level 7',
  'SDG targets',
  'ISO 37120 themes',
  'Platform principles',
] as const;

/** The title of the column with the n-th proof, n from 1. */
export function proofColumn(n: number): string {
  return `Proof ${n}`;
}

/** Between the codes of one cell. */
export const CODE_SEPARATOR = '; ';
