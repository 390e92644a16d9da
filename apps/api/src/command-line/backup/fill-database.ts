import type { Client } from 'pg';
import type { Archive } from '../archive/archive';
import { requireNamedFiles } from '../archive/proof-files';
import { openTables } from '../database/open-tables';
import { insertLines, tallyOf } from '../database/rows';
import { quoted, tablesOf, type Table } from '../database/tables';
import type { Progress, Terminal } from '../terminal';
import { plainReason } from '../plain-reason';
import { NotDone } from '../verdicts';
import { LEFT_OUT } from './left-out';

/**
 * Replaces everything in the database by what the backup holds, within the open transaction: references are checked row by row, and
 * at the end every table is read back and must have the count and the hash that the backup names.
 */
export async function fillDatabase(client: Client, archive: Archive, terminal: Terminal): Promise<void> {
  const tables = await tablesOf(client);
  const open = await openTables(client, tables, 'off');
  await client.query(`truncate ${tables.map(({ name }) => quoted(name)).join(', ')}`);
  const progress = terminal.progress('Rows', archive.manifest.tables.reduce((sum, { rows }) => sum + rows, 0));
  for (const table of tables.filter(({ name }) => !LEFT_OUT.has(name))) await fillTable(client, archive, table, progress);
  progress.done();
  await compareTables(client, archive, tables, terminal);
  await requireNamedFiles(client, archive);
  await open.close();
}

/** The backup must hold exactly the tables that this version backs up. */
export async function requireSameTables(client: Client, archive: Archive): Promise<void> {
  const here = (await tablesOf(client)).map(({ name }) => name).filter((name) => !LEFT_OUT.has(name));
  const there = archive.manifest.tables.map(({ name }) => name);
  const odd = here.find((name) => !there.includes(name)) ?? there.find((name) => !here.includes(name));
  if (odd !== undefined) throw new NotDone(`The table ${odd} is in the backup or in the database, but not in both.`);
}

async function fillTable(client: Client, archive: Archive, table: Table, progress: Progress): Promise<void> {
  const note = archive.manifest.tables.find(({ name }) => name === table.name);
  if (!note) throw new NotDone(`The table ${table.name} is not in the backup.`);
  for await (const lines of archive.linesOf(note)) {
    await insertLines(client, table, lines).catch((error: unknown) => {
      throw new NotDone(`The rows of ${table.name} do not fit together with the rest of the backup: ${plainReason(error)}.`);
    });
    progress.step(lines.length);
  }
}

async function compareTables(client: Client, archive: Archive, tables: readonly Table[], terminal: Terminal): Promise<void> {
  const progress = terminal.progress('Comparing', archive.manifest.tables.length);
  for (const note of archive.manifest.tables) {
    const table = tables.find(({ name }) => name === note.name);
    if (!table) throw new NotDone(`There is no table ${note.name}.`);
    const found = await tallyOf(client, table);
    if (found.rows !== note.rows) throw new NotDone(`The table ${note.name} has ${found.rows} rows; when the backup was made it had ${note.rows}.`);
    if (found.sha256 !== note.sha256) throw new NotDone(`The rows of the table ${note.name} are not those that the backup was made of.`);
    progress.step(1);
  }
  progress.done();
}
