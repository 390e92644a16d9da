import type { Client } from 'pg';
import { VERSION } from '../../features/people/installation/version';
import { ArchiveWriter } from '../archive/archive-writer';
import { FORMAT_VERSION, type Manifest, type TableNote } from '../archive/manifest';
import { contentOf, memberOf, namedFiles } from '../archive/proof-files';
import { READ_ME, readMeOf } from '../archive/read-me';
import { writeTable } from '../archive/table-parts';
import { migrationsDone, requireMigrated } from '../database/migrations-done';
import { openTables } from '../database/open-tables';
import { asOwner } from '../database/owner';
import { quoted, tablesOf, type Table } from '../database/tables';
import type { Surroundings } from '../surroundings';
import { NotDone } from '../verdicts';
import { SECRET_PART, secretNote } from './installation-secret';
import { LEFT_OUT } from './left-out';

/**
 * Writes the whole installation to one new file, as it is at one moment: one REPEATABLE READ transaction reads every table, and proof
 * files never change under their names. The transaction is rolled back, so that a backup leaves nothing behind.
 */
export async function backUp(around: Surroundings, path: string): Promise<void> {
  const missingFiles = await ArchiveWriter.writing(path, (writer) => asOwner(around.ownerUrl, (client) => writeAll(around, client, writer)));
  if (missingFiles.length === 0) return;
  throw new NotDone(`The backup was written, but ${missingFiles.length} proof file(s) are missing or damaged and are not in it: ${missingFiles.join(', ')}.`);
}

async function writeAll(around: Surroundings, client: Client, writer: ArchiveWriter): Promise<string[]> {
  await requireMigrated(client);
  await client.query('begin isolation level repeatable read');
  const tables = (await tablesOf(client)).filter(({ name }) => !LEFT_OUT.has(name));
  await openTables(client, tables);
  await writer.add(READ_ME, readMeOf('citymark-backup'));
  const notes = await writeTables(around, client, writer, tables);
  const missingFiles = await writeFiles(around, client, writer);
  const secret = await secretNote(around);
  if (secret.content) await writer.add(SECRET_PART, secret.content);
  const migrations = await migrationsDone(client);
  await client.query('rollback');
  const sha256 = await writer.seal({
    ...{ format: 'citymark-backup', version: FORMAT_VERSION, citymark: VERSION, madeAt: around.now().toISOString() },
    ...{ migrations, tables: notes, missingFiles, secret: secret.note, city: null },
  });
  const rows = notes.reduce((sum, note) => sum + note.rows, 0);
  around.terminal.say(`Backed up ${rows} rows of ${notes.length} tables and ${writer.parts.filter(({ name }) => name.startsWith('files/')).length} proof files. SHA-256 ${sha256}`);
  around.terminal.say(sentenceAbout(secret.note));
  return missingFiles;
}

function sentenceAbout({ kept, mark }: NonNullable<Manifest['secret']>): string {
  if (kept) return 'The file holds the secret of the installation: keep it as safe as the installation.';
  return mark === null ? 'The installation has no secret yet.' : 'The setting SECRET is not in the file: keep it elsewhere, a restore needs it.';
}

async function writeTables(around: Surroundings, client: Client, writer: ArchiveWriter, tables: readonly Table[]): Promise<TableNote[]> {
  const progress = around.terminal.progress('Tables', await countRows(client, tables));
  const notes: TableNote[] = [];
  for (const table of tables) notes.push(await writeTable(client, writer, table, progress));
  progress.done();
  return notes;
}

async function writeFiles(around: Surroundings, client: Client, writer: ArchiveWriter): Promise<string[]> {
  const files = await namedFiles(client);
  const progress = around.terminal.progress('Proof files', files.length);
  const missing: string[] = [];
  for (const file of files) {
    const content = await contentOf(around.dataDir, file);
    if (content) await writer.add(memberOf(file), content);
    else missing.push(memberOf(file));
    progress.step(1);
  }
  progress.done();
  return missing;
}

async function countRows(client: Client, tables: readonly Table[]): Promise<number> {
  let sum = 0;
  for (const { name } of tables) {
    const { rows } = await client.query<{ count: number }>(`select count(*) as count from ${quoted(name)}`);
    sum += rows[0]?.count ?? 0;
  }
  return sum;
}
