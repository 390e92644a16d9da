import type { ClientBase } from 'pg';
import { gzipSync } from 'node:zlib';
import { chunksOf, TallyCounter } from '../database/rows';
import type { Table } from '../database/tables';
import type { Progress } from '../terminal';
import type { ArchiveWriter } from './archive-writer';
import type { TableNote } from './manifest';

/** Writes a table, or the rows of it that meet a condition, as parts of some MB each. */
export async function writeTable(client: ClientBase, writer: ArchiveWriter, table: Table, progress: Progress, condition?: string): Promise<TableNote> {
  const parts: string[] = [];
  const counter = new TallyCounter();
  for await (const { text, rows } of chunksOf(client, table, condition)) {
    const name = `tables/${table.name}/${String(parts.length + 1).padStart(6, '0')}.ndjson.gz`;
    await writer.add(name, gzipSync(Buffer.from(text, 'utf8')));
    counter.add(text, rows);
    parts.push(name);
    progress.step(rows);
  }
  return { name: table.name, ...counter.tally(), parts };
}
