import { createHash, type Hash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { quoted, type Table } from './tables';

const ROWS_AT_ONCE = 200;
const CHUNK_BYTES = 4 * 2 ** 20;

/** What a table held: how many rows, and the SHA-256 of their lines in the order of the primary key. */
export interface Tally {
  readonly rows: number;
  readonly sha256: string;
}

/**
 * The rows as lines of JSON that PostgreSQL writes, in the order of the primary key, some MB at a time. Nothing passes through JavaScript's
 * numbers or dates, so nothing is rounded. Needs an open transaction.
 */
export async function* chunksOf(client: ClientBase, table: Table, condition = 'true'): AsyncGenerator<{ text: string; rows: number }> {
  const order = table.key.map((name) => (isText(table, name) ? `r.${quoted(name)} collate "C"` : `r.${quoted(name)}`)).join(', ');
  await client.query(`declare rows_of_table no scroll cursor for select row_to_json(r)::text as line from ${quoted(table.name)} r where ${condition} order by ${order}`);
  let lines: string[] = [];
  let size = 0;
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`fetch ${ROWS_AT_ONCE} from rows_of_table`);
    for (const { line } of rows) {
      lines.push(line);
      size += line.length;
    }
    if (lines.length > 0 && (size >= CHUNK_BYTES || rows.length < ROWS_AT_ONCE)) {
      yield { text: `${lines.join('\n')}\n`, rows: lines.length };
      lines = [];
      size = 0;
    }
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await client.query('close rows_of_table');
}

/** Counts and hashes what a table holds. */
export async function tallyOf(client: ClientBase, table: Table, condition?: string): Promise<Tally> {
  const counting = new TallyCounter();
  for await (const { text, rows } of chunksOf(client, table, condition)) counting.add(text, rows);
  return counting.tally();
}

export class TallyCounter {
  private readonly hash: Hash = createHash('sha256');
  private rows = 0;

  add(text: string, rows: number): void {
    this.hash.update(text, 'utf8');
    this.rows += rows;
  }

  tally(): Tally {
    return { rows: this.rows, sha256: this.hash.digest('hex') };
  }
}

/** Adds rows that `chunksOf` wrote. `into` may be a table of the same shape. */
export async function insertLines(client: ClientBase, table: Table, lines: readonly string[], into = table.name): Promise<void> {
  for (let from = 0; from < lines.length; from += ROWS_AT_ONCE) {
    const rows = `[${lines.slice(from, from + ROWS_AT_ONCE).join(',')}]`;
    const names = table.columns.map(({ name }) => quoted(name)).join(', ');
    await client.query(
      `insert into ${quoted(into)} (${names}) select ${table.columns.map(valueOf).join(', ')}
       from json_array_elements($1::json) as line (value), json_populate_record(null::${quoted(table.name)}, line.value) as r`,
      [rows],
    );
  }
}

// A JSON null in a column that must hold JSON is that null, not an absent value.
function valueOf({ name, type, nullable }: Table['columns'][number]): string {
  if (type !== 'jsonb') return `r.${quoted(name)}`;
  const value = `(line.value -> '${name.replaceAll("'", "''")}')::jsonb`;
  return nullable ? `nullif(${value}, 'null'::jsonb)` : value;
}

const isText = (table: Table, name: string): boolean => table.columns.some((column) => column.name === name && column.type === 'text');
