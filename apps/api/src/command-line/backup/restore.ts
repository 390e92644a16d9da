import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { roleUrl } from '../../platform/database-roles';
import { Archive } from '../archive/archive';
import { fileNamedBy, PlacedFiles, writeDurably } from '../archive/proof-files';
import { filesIn } from '../check/files-in';
import { migrateIfNew } from '../database/migrate-if-new';
import { migrationsDone, requireMigrated, same } from '../database/migrations-done';
import { openTables } from '../database/open-tables';
import { asOwner, inTransaction } from '../database/owner';
import { quoted, tablesOf } from '../database/tables';
import type { Surroundings } from '../surroundings';
import { NotDone } from '../verdicts';
import { fillDatabase, requireSameTables } from './fill-database';
import { secretFile, secretToKeep } from './installation-secret';
import { LEFT_OUT } from './left-out';

export const TYPED_OUT = 'replace everything';

/** Puts a backup into this installation. Every byte of the file is checked first; then all of it is there or nothing has changed. */
export async function restore(around: Surroundings, path: string, { replace }: { readonly replace: boolean }): Promise<void> {
  await Archive.reading(path, 'citymark-backup', async (archive) => {
    await migrateIfNew(around.ownerUrl);
    await asOwner(around.ownerUrl, async (client) => {
      await requireFit(client, archive);
      await requireNobodyElse(client);
      await requireEmptyOrMeant(around, client, replace);
      const secret = await secretToKeep(archive, around.secret);
      await restoreInto(around, client, archive);
      // The database is whole from here on; what follows can be done again by restoring again.
      if (secret) await writeDurably(secretFile(around.dataDir), secret);
      if (replace) await removeOtherFiles(around.dataDir, archive);
      if (around.sendsMail) await sendWaitingMails(around.ownerUrl);
      around.terminal.say(`Restored the backup of ${archive.manifest.madeAt}: ${archive.manifest.tables.reduce((sum, { rows }) => sum + rows, 0)} rows, ${archive.membersOf('files').length} proof files. Everybody signs in again.`);
      const { missingFiles } = archive.manifest;
      if (missingFiles.length > 0) around.terminal.say(`${missingFiles.length} proof file(s) were missing when the backup was made, and still are: ${missingFiles.join(', ')}.`);
    });
  });
}

/** Fills database and folder; for restore and for the throw-away installation of verify. */
export async function restoreInto(around: Pick<Surroundings, 'dataDir' | 'terminal'>, client: Client, archive: Archive): Promise<void> {
  const placed = new PlacedFiles(around.dataDir);
  try {
    const members = archive.membersOf('files');
    const progress = around.terminal.progress('Proof files', members.length);
    for (const member of members) {
      await placed.put(fileNamedBy(member), await archive.read(member));
      progress.step(1);
    }
    progress.done();
    await inTransaction(client, 'begin', () => fillDatabase(client, archive, around.terminal));
  } catch (error) {
    await placed.takeBack();
    throw error;
  }
}

export async function requireFit(client: Client, archive: Archive): Promise<void> {
  await requireMigrated(client);
  const { migrations, madeAt, citymark } = archive.manifest;
  if (!same(migrations, await migrationsDone(client))) {
    throw new NotDone(`The backup of ${madeAt} was made by Citymark ${citymark} at migration ${migrations.at(-1) ?? 'none'}; restore it with that version, then start the newer one.`);
  }
  await requireSameTables(client, archive);
}

// The roles of the application are its own: whoever is signed in as one of them is a running Citymark.
async function requireNobodyElse(client: Client): Promise<void> {
  const { rows } = await client.query<{ count: number }>(
    "select count(*) as count from pg_stat_activity where datname = current_database() and usename like 'citymark\\_%' and usename <> current_user",
  );
  const count = rows[0]?.count ?? Number.NaN;
  if (count !== 0) throw new NotDone(`Citymark runs on this database (${count} connections). Stop it, then restore.`);
}

async function requireEmptyOrMeant(around: Surroundings, client: Client, replace: boolean): Promise<void> {
  const held = await inTransaction(client, 'begin', () => whatItHolds(client));
  if (held.length === 0) return;
  if (!replace) throw new NotDone(`The database holds data (${held.join(', ')}). Restore into an empty one, or say --replace: then they are lost.`);
  const typed = await around.terminal.ask(`The database holds ${held.join(', ')}. They will be lost. Type "${TYPED_OUT}" to go on: `);
  if (typed.trim() !== TYPED_OUT) throw new NotDone('Nothing was restored: the words were not typed.');
}

/** What an operator recognises an installation by. */
const TELLING = ['city', 'person', 'vote'];

/** Rows that a fresh installation does not have: of telling tables each, of the others together. */
async function whatItHolds(client: Client): Promise<string[]> {
  const tables = await tablesOf(client);
  const open = await openTables(client, tables);
  const counts = new Map<string, number>();
  for (const { name } of tables.filter((table) => !LEFT_OUT.has(table.name))) {
    // The built-in model pack is in every installation.
    const condition = name === 'model_pack' ? 'not built_in' : 'true';
    const { rows } = await client.query<{ count: number }>(`select count(*) as count from ${quoted(name)} where ${condition}`);
    if (rows[0]?.count !== 0) counts.set(name, rows[0]?.count ?? Number.NaN);
  }
  await open.close();
  const telling = TELLING.filter((name) => counts.has(name)).map((name) => `${counts.get(name) ?? ''} in ${name}`);
  const others = [...counts].filter(([name]) => !TELLING.includes(name)).map(([, count]) => count);
  return others.length === 0 ? telling : [...telling, `${others.reduce((sum, count) => sum + count, 0)} in ${others.length} other tables`];
}

async function removeOtherFiles(dataDir: string, archive: Archive): Promise<void> {
  const named = new Set(archive.membersOf('files'));
  for (const { member } of await filesIn(dataDir)) if (!named.has(member)) await rm(join(dataDir, member), { force: true });
}

/** A mail that waited when the backup was made is sent: its job was not part of the backup. */
async function sendWaitingMails(ownerUrl: string): Promise<void> {
  const worker = new Client({ connectionString: roleUrl(ownerUrl, 'worker') });
  await worker.connect();
  try {
    await worker.query('select graphile_worker.deliver_mail_later(id) from mail where sent_at is null');
  } finally {
    await worker.end();
  }
}
