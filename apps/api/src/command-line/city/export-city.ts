import { isUUID } from 'class-validator';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { VERSION } from '../../features/people/installation/version';
import { ArchiveWriter } from '../archive/archive-writer';
import { FORMAT_VERSION, type TableNote } from '../archive/manifest';
import { contentOf, memberOf, namedFiles } from '../archive/proof-files';
import { READ_ME, readMeOf } from '../archive/read-me';
import { writeTable } from '../archive/table-parts';
import { migrationsDone, requireMigrated } from '../database/migrations-done';
import { openTables } from '../database/open-tables';
import { asOwner } from '../database/owner';
import { quoted, tablesOf, type Table } from '../database/tables';
import type { Surroundings } from '../surroundings';
import { NotDone, WrongUsage } from '../verdicts';
import { cityTables, columnsWithIds } from './city-tables';
import { asJsonFile, PACKS, PEOPLE, type TravellingPack, type TravellingPerson } from './travelling';

/**
 * Writes one city, as it is at one moment, to one archive of open files: its tables, its audit record, its proof files, its reports also as
 * the exact texts that were hashed, who its people are (no passwords), and the model packs it uses.
 */
export async function exportCity(around: Surroundings, cityId: string, target: string): Promise<void> {
  if (!isUUID(cityId)) throw new WrongUsage(`"${cityId}" is not the id of a city; city list names them.`);
  const path = existsSync(target) && statSync(target).isDirectory() ? join(target, `city-${cityId}.tar`) : target;
  const missing = await ArchiveWriter.writing(path, (writer) => asOwner(around.ownerUrl, (client) => writeCity(around, client, writer, cityId.toLowerCase())));
  around.terminal.say(`Wrote ${path}.`);
  if (missing.length > 0) throw new NotDone(`${missing.length} proof file(s) are missing or damaged and are not in it: ${missing.join(', ')}.`);
}

async function writeCity(around: Surroundings, client: Client, writer: ArchiveWriter, cityId: string): Promise<string[]> {
  await requireMigrated(client);
  await client.query('begin isolation level repeatable read');
  await openTables(client, await tablesOf(client));
  const tables = await cityTables(client);
  const { rows: cities } = await client.query<{ name: string }>('select name from city where city_id = $1', [cityId]);
  const name = cities[0]?.name;
  if (name === undefined) throw new NotDone(`There is no city with the id ${cityId}; city list names them.`);
  await writer.add(READ_ME, readMeOf('citymark-city'));
  await writer.add(PEOPLE, asJsonFile(await peopleOf(client, tables, cityId)));
  await writer.add(PACKS, asJsonFile(await packsOf(client, cityId)));
  const notes = await writeTables(around, client, writer, tables, cityId);
  await writeReports(client, writer, cityId);
  const missingFiles = await writeFiles(around, client, writer, cityId);
  const migrations = await migrationsDone(client);
  await client.query('rollback');
  await writer.seal({
    ...{ format: 'citymark-city', version: FORMAT_VERSION, citymark: VERSION, madeAt: around.now().toISOString() },
    ...{ migrations, tables: notes, missingFiles, secret: null, city: { id: cityId, name } },
  });
  return missingFiles;
}

async function writeTables(around: Surroundings, client: Client, writer: ArchiveWriter, tables: readonly Table[], cityId: string): Promise<TableNote[]> {
  const progress = around.terminal.progress('Tables', tables.length);
  const notes: TableNote[] = [];
  for (const table of tables) {
    notes.push(await writeTable(client, writer, table, { step: () => undefined, done: () => undefined }, `r.city_id = ${client.escapeLiteral(cityId)}`));
    progress.step(1);
  }
  progress.done();
  return notes;
}

async function writeReports(client: Client, writer: ArchiveWriter, cityId: string): Promise<void> {
  const { rows } = await client.query<{ id: string; snapshot: string }>('select id, snapshot from report where city_id = $1 order by 1', [cityId]);
  for (const { id, snapshot } of rows) await writer.add(`reports/${id}.json`, Buffer.from(snapshot, 'utf8'));
}

async function writeFiles(around: Surroundings, client: Client, writer: ArchiveWriter, cityId: string): Promise<string[]> {
  const files = await namedFiles(client, cityId);
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

/** Everybody whom any row of the city names. */
async function peopleOf(client: Client, tables: readonly Table[], cityId: string): Promise<TravellingPerson[]> {
  const ids = tables.flatMap((table) => columnsWithIds(table).map((column) => `select ${quoted(column)} from ${quoted(table.name)} where city_id = $1`));
  const { rows } = await client.query<TravellingPerson>(`select id, email, name from person where id in (${ids.join(' union ')}) order by id`, [cityId]);
  return rows;
}

async function packsOf(client: Client, cityId: string): Promise<TravellingPack[]> {
  const { rows } = await client.query<TravellingPack>(
    `select id, pack_id as "packId", version, state, hash, content, to_json(published_at)#>>'{}' as "publishedAt"
     from model_pack where id in (select model_pack_id from assessment where city_id = $1) order by id`,
    [cityId],
  );
  return rows;
}
