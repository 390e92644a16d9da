import type { SheetProblems } from './problem';
import { SHEET_NAMES, STRUCTURE_COLUMNS, type Sheet } from './sheet';
import type { SheetOrigins } from './sheet-origins';
import { readTable, type TableRow } from './sheet-table';
import { quoted } from './value-reading';

export interface RawSubDomain {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly statements: object[];
}

export interface RawArea {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly subDomains: RawSubDomain[];
}

/** The sheet Structure as unchecked areas with their sub-domains, in the order of the rows. */
export function readStructureSheet(sheets: readonly Sheet[], origins: SheetOrigins, problems: SheetProblems): RawArea[] {
  const areas: RawArea[] = [];
  const { rows } = readTable(sheets, SHEET_NAMES.structure, STRUCTURE_COLUMNS, problems);
  origins.set('areas', SHEET_NAMES.structure);
  // Areas first, so that a sub-domain may stand above its area.
  for (const row of rows) {
    const kind = row.text('Kind');
    if (kind === 'area') {
      noteOrigins(`areas[${areas.length}]`, row, 'subDomains', origins);
      areas.push({ ...named(row), subDomains: [] });
    } else if (kind !== 'sub-domain') {
      problems.content.push({
        place: row.place('Kind'),
        sentence: `${quoted(kind ?? '')} is not a kind of row; "area" and "sub-domain" are.`,
      });
    }
  }
  for (const row of rows.filter((candidate) => candidate.text('Kind') === 'sub-domain')) {
    const areaId = row.text('Area');
    const index = areaId === undefined ? -1 : areas.findIndex((area) => area.id === areaId);
    const area = areas[index];
    if (area === undefined) {
      problems.content.push({ place: row.place('Area'), sentence: `No row of kind "area" has the id ${quoted(areaId ?? '')}.` });
    } else {
      noteOrigins(`areas[${index}].subDomains[${area.subDomains.length}]`, row, 'statements', origins);
      area.subDomains.push({ ...named(row), statements: [] });
    }
  }
  return areas;
}

function named(row: TableRow): { id: string | undefined; name: string | undefined; description: string | undefined } {
  return { id: row.text('Id'), name: row.text('Name'), description: row.text('Description') };
}

function noteOrigins(path: string, row: TableRow, children: string, origins: SheetOrigins): void {
  origins.set(`${path}.id`, row.place('Id'));
  origins.set(`${path}.name`, row.place('Name'));
  origins.set(`${path}.description`, row.place('Description'));
  const what = children === 'statements' ? 'statements of' : 'sub-domains of';
  origins.set(`${path}.${children}`, `${row.place('Id')} (${what} ${row.text('Id') ?? 'it'})`);
}
