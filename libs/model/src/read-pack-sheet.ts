import type { SheetProblems } from './problem';
import { HEAD_FIELDS } from './read-pack';
import { PACK_COLUMNS, SHEET_NAMES, type Sheet } from './sheet';
import type { SheetOrigins } from './sheet-origins';
import { readTable, type TableRow } from './sheet-table';
import { quoted } from './value-reading';

interface RawHead {
  [field: string]: unknown;
  scale: object[];
  platformPrinciples: object[];
}

/** The sheet Pack as unchecked fields of a pack. */
export function readPackSheet(sheets: readonly Sheet[], origins: SheetOrigins, problems: SheetProblems): RawHead {
  const head: RawHead = { scale: [], platformPrinciples: [] };
  origins.set('scale', `${SHEET_NAMES.pack}, rows 'level'`);
  origins.set('platformPrinciples', `${SHEET_NAMES.pack}, rows 'principle'`);
  for (const field of HEAD_FIELDS) origins.set(field, `${SHEET_NAMES.pack}, row '${field}'`);
  for (const row of readTable(sheets, SHEET_NAMES.pack, PACK_COLUMNS, problems).rows) {
    const field = row.text('Field') ?? '';
    if (field === 'level') readLevelRow(row, head.scale, origins);
    else if (field === 'principle') readPrincipleRow(row, head.platformPrinciples, origins);
    else if (!HEAD_FIELDS.some((known) => known === field)) {
      problems.content.push({
        place: row.place('Field'),
        sentence: `${quoted(field)} is not a field of a pack; ${HEAD_FIELDS.join(', ')}, level and principle are.`,
      });
    } else if (field in head) {
      problems.content.push({ place: row.place('Field'), sentence: `The field ${quoted(field)} is there twice.` });
    } else {
      head[field] = row.text('Value');
      origins.set(field, row.place('Value'));
    }
  }
  return head;
}

function readLevelRow(row: TableRow, scale: object[], origins: SheetOrigins): void {
  const path = `scale[${scale.length}]`;
  const key = row.text('Key');
  scale.push({ level: key === undefined ? undefined : Number(key), name: row.text('Value'), definition: row.text('Description') });
  origins.set(`${path}.level`, row.place('Key'));
  origins.set(`${path}.name`, row.place('Value'));
  origins.set(`${path}.definition`, row.place('Description'));
}

function readPrincipleRow(row: TableRow, principles: object[], origins: SheetOrigins): void {
  const path = `platformPrinciples[${principles.length}]`;
  principles.push({ id: row.text('Key'), name: row.text('Value'), description: row.text('Description') });
  origins.set(`${path}.id`, row.place('Key'));
  origins.set(`${path}.name`, row.place('Value'));
  origins.set(`${path}.description`, row.place('Description'));
}
