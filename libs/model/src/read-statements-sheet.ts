import { DESCRIBED_LEVELS } from './level';
import type { SheetProblems } from './problem';
import type { RawArea } from './read-structure-sheet';
import { SHEET_NAMES, STATEMENT_COLUMNS, type Sheet } from './sheet';
import type { SheetOrigins } from './sheet-origins';
import { readTable, type TableRow } from './sheet-table';
import { quoted } from './value-reading';

const proofTitle = /^Proof \d+$/;

/** Adds the rows of the sheet Statements, unchecked, to the sub-domains they name. */
export function readStatementsSheet(
  sheets: readonly Sheet[],
  areas: readonly RawArea[],
  origins: SheetOrigins,
  problems: SheetProblems,
): void {
  const { columns, rows } = readTable(sheets, SHEET_NAMES.statements, STATEMENT_COLUMNS, problems, proofTitle);
  const proofColumns = columns.filter((column) => proofTitle.test(column)).sort((a, b) => Number(a.slice(6)) - Number(b.slice(6)));
  const homes = new Map(
    areas.flatMap((area, a) =>
      area.subDomains.map((subDomain, s) => [subDomain.id, { subDomain, path: `areas[${a}].subDomains[${s}]` }] as const),
    ),
  );
  for (const row of rows) {
    const subDomainId = row.text('Sub-domain');
    const home = subDomainId === undefined ? undefined : homes.get(subDomainId);
    if (home === undefined) {
      problems.content.push({
        place: row.place('Sub-domain'),
        sentence: `The sheet ${quoted(SHEET_NAMES.structure)} has no sub-domain ${quoted(subDomainId ?? '')}.`,
      });
    } else {
      const path = `${home.path}.statements[${home.subDomain.statements.length}]`;
      home.subDomain.statements.push(readRow(row, path, proofColumns, origins, problems));
    }
  }
}

function readRow(row: TableRow, path: string, proofColumns: readonly string[], origins: SheetOrigins, problems: SheetProblems): object {
  const text = (field: string, column: string): string | undefined => {
    origins.set(`${path}.${field}`, row.place(column));
    return row.text(column);
  };
  const codes = (field: string, column: string): string[] => {
    if (row.isNumber(column)) problems.content.push({ place: row.place(column), sentence: NUMBER_INSTEAD_OF_CODE });
    return (text(field, column) ?? '')
      .split(/[,;]/)
      .map((code) => code.trim())
      .filter((code) => code !== '');
  };
  const proofs = proofColumns.filter((column) => row.text(column) !== undefined);
  origins.set(`${path}.evidence`, row.place(proofColumns[0] ?? 'Proof 1'));
  proofs.forEach((column, index) => origins.set(`${path}.evidence[${index}]`, row.place(column)));
  origins.set(path, row.place('Statement id'));
  return {
    id: text('id', 'Statement id'),
    text: text('text', 'Statement'),
    why: text('why', 'Why it matters'),
    levels: Object.fromEntries(DESCRIBED_LEVELS.map((level) => [level, text(`levels.${level}`, `Level ${level}`)])),
    evidence: proofs.map((column) => row.text(column)),
    sdgTargets: codes('sdgTargets', 'SDG targets'),
    iso37120Themes: codes('iso37120Themes', 'ISO 37120 themes'),
    platformPrinciples: codes('platformPrinciples', 'Platform principles'),
  };
}

const NUMBER_INSTEAD_OF_CODE =
  'The cell holds a number, and as numbers 16.1 and 16.10 are the same; format the cell as text and write the code again.';
