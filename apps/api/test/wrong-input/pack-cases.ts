import { builtInPack, canonicalPack, packToSheets } from '@citymark/model';
import writeXlsxFile from 'write-excel-file/node';
import type { TestClient } from '../test-client';
import { told } from './told';
import type { Somebody, Town } from './town.fixture';
import { zipOf } from './upload-cases';
import type { WrongInput } from './wrong-input';

interface PackOfTest {
  [key: string]: unknown;
  version: string;
  areas: { id: string; subDomains: { id: string; statements: Record<string, unknown>[] }[] }[];
}

type Content = string | Uint8Array<ArrayBuffer>;

const copy = (): PackOfTest => ({ ...(JSON.parse(canonicalPack(builtInPack)) as PackOfTest), version: '2.0.0' });
const first = (pack: PackOfTest) => pack.areas[0]?.subDomains[0]?.statements ?? [];

/** The built-in pack as a new version, with something done to it. */
function changed(change: (pack: PackOfTest) => unknown): string {
  const pack = copy();
  change(pack);
  return JSON.stringify(pack);
}

type Sheets = Map<string, (string | number | null)[][]>;

async function workbook(change: (sheets: Sheets) => unknown): Promise<Uint8Array<ArrayBuffer>> {
  const sheets: Sheets = new Map(packToSheets({ ...builtInPack, version: '2.0.0' }).map(({ name, rows }) => [name, rows.map((row) => [...row])]));
  change(sheets);
  const written = [...sheets].map(([sheet, rows]) => ({ sheet, data: rows.map((row) => row.map((value) => (value === null ? null : { value, type: typeof value === 'number' ? Number : String }))) }));
  return new Uint8Array(await writeXlsxFile(written as never).toBuffer());
}

const cell = (sheet: string, row: number, column: string, value: string | number | null) => (sheets: Sheets) => {
  const rows = sheets.get(sheet) ?? [];
  const at = rows[0]?.indexOf(column) ?? -1;
  if (at < 0) throw new Error(`the sheet ${sheet} has no column ${column}`);
  (rows[row] ?? [])[at] = value;
};

async function sent(client: TestClient, name: string, content: Content): Promise<Response> {
  const form = new FormData();
  form.set('file', new Blob([content]), name);
  return client.fetch('/model-packs', { method: 'POST', body: form });
}

const row = (what: string, name: string, content: () => Content | Promise<Content>, says: RegExp, by: Somebody = 'operator'): WrongInput => ({
  at: 'POST /model-packs',
  what,
  says,
  send: async ({ people }: Town) => told(sent(people[by], name, await content())),
});
const json = (what: string, content: string, says: RegExp) => row(what, 'pack.json', () => content, says);
const sheets = (what: string, change: (sheets: Sheets) => unknown, says: RegExp) => row(what, 'pack.xlsx', () => workbook(change), says);

/** Model packs. */
export const PACK_CASES: readonly WrongInput[] = [
  json('text that is not JSON', 'a pack', /The file is not JSON/),
  json('an empty file', '', /not JSON|empty/),
  json('a list', '[]', /./),
  json('a number', '42', /./),
  json('a hundred thousand brackets', '['.repeat(100_000), /The file is not JSON/),
  json('99 statements', changed((pack) => first(pack).pop()), /has 4 entries; it needs exactly 5/),
  json('a statement twice', changed((pack) => (first(pack)[1] = { ...first(pack)[0] })), /twice|already|unique|same/i),
  json('an SDG target that does not exist', changed((pack) => ((first(pack)[0] ?? {}).sdgTargets = ['99.9'])), /99\.9/),
  json('a text that is a number', changed((pack) => ((first(pack)[0] ?? {}).text = 5)), /text/i),
  json('a text that is missing', changed((pack) => delete (first(pack)[0] ?? {}).text), /text|missing/i),
  json('a field that is not known', changed((pack) => (pack.price = 5)), /price/),
  json('a control character in a text', changed((pack) => ((first(pack)[0] ?? {}).why = 'Because of a bell\u0007 that rings in the town.')), /./),
  json('areas that are a text', changed((pack) => ((pack as Record<string, unknown>).areas = 'four')), /./),
  json('__proto__ in the pack', changed(() => undefined).replace('{', '{"__proto__":{"operator":true},'), /./),
  json('the version of a published pack with another name', JSON.stringify({ ...copy(), version: builtInPack.version, name: 'Another' }), /is published and therefore frozen/),
  row('a file that is called .txt', 'pack.txt', () => '{}', /ends in \.json or \.xlsx/),
  row('6 MB', 'pack.json', () => ' '.repeat(6 * 1_048_576), /larger than/),
  row('text that is called .xlsx', 'pack.xlsx', () => 'a workbook', /is not a workbook/),
  row('an archive that unpacks to 60 MB', 'pack.xlsx', () => zipOf('xl/workbook.xml', Buffer.alloc(60 * 1_048_576)), /too large when unpacked/),
  row('an archive that is no workbook', 'pack.xlsx', () => zipOf('a.txt', Buffer.from('a')), /is not a workbook/),
  sheets('a workbook without its statements', (all) => all.delete('Statements'), /Statements/),
  sheets('a workbook with a number where a text belongs', cell('Statements', 2, 'Why it matters', 5), /./),
  sheets('a workbook with an empty text', cell('Statements', 3, 'Why it matters', null), /./),
  sheets('a workbook without a column', (all) => all.get('Statements')?.forEach((one) => one.shift()), /column/i),
  row('a leader', 'pack.json', () => '{}', /operator/, 'leader'),
  row('nobody signed in', 'pack.json', () => '{}', /sign in/i, 'signedOut'),
];
