import { textHash } from '@citymark/model';
import type { Client } from 'pg';
import { verifyChain } from '../../platform/verify-chain';
import { Archive } from '../archive/archive';
import type { TableNote } from '../archive/manifest';
import { fileNamedBy, PlacedFiles, requireNamedFiles } from '../archive/proof-files';
import { chainOf } from '../check/audit-record';
import { isDemonstration } from '../demonstration/begin-demonstration';
import { migrateIfNew } from '../database/migrate-if-new';
import { migrationsDone, requireMigrated, same } from '../database/migrations-done';
import { openTables } from '../database/open-tables';
import { asOwner, inTransaction } from '../database/owner';
import { recordEvents } from '../database/owner-work';
import { insertLines, tallyOf } from '../database/rows';
import { quoted, tablesOf, type Table } from '../database/tables';
import { plainReason } from '../plain-reason';
import type { Surroundings } from '../surroundings';
import { NotDone } from '../verdicts';
import { cityTables, columnsWithIds } from './city-tables';
import { settlePacks, settlePeople, type NewIds } from './new-ids';
import { listIn, PACK_FORM, PACKS, PEOPLE, PERSON_FORM } from './travelling';

const INCOMING = 'incoming_rows';
/** Its lines are hashed: an actor keeps the id under which the line was written. */
const UNALTERABLE: ReadonlySet<string> = new Set(['audit_event']);

type City = NonNullable<Archive['manifest']['city']>;

/** Brings a city into this installation, whole or not at all, with its own ids. A city that is here already is refused. */
export async function importCity(around: Surroundings, path: string): Promise<void> {
  await Archive.reading(path, 'citymark-city', async (archive) => {
    await migrateIfNew(around.ownerUrl);
    if (await isDemonstration(around.ownerUrl)) throw new NotDone('This database is a demonstration, in which anybody can be anybody: no city is brought into it.');
    await asOwner(around.ownerUrl, async (client) => {
      const city = archive.manifest.city;
      if (!city) throw new NotDone('The archive does not say which city it holds.');
      await requireFit(client, archive);
      const placed = new PlacedFiles(around.dataDir);
      try {
        const made = await inTransaction(client, 'begin', async () => {
          const newPeople = await bringIn(around, client, archive, city);
          for (const member of archive.membersOf('files')) await placed.put(ownFile(member, city), await archive.read(member));
          return newPeople;
        });
        around.terminal.say(`${city.name} is here, with its own ids. ${made} people are new and sign in by a link to their address.`);
      } catch (error) {
        await placed.takeBack();
        throw error;
      }
    });
  });
}

async function requireFit(client: Client, archive: Archive): Promise<void> {
  await requireMigrated(client);
  const { migrations, citymark, tables } = archive.manifest;
  if (!same(migrations, await migrationsDone(client))) throw new NotDone(`The city was exported by Citymark ${citymark} at migration ${migrations.at(-1) ?? 'none'}; export it with this version.`);
  const here = (await cityTables(client)).map(({ name }) => name);
  const odd = here.find((name) => !tables.some((note) => note.name === name)) ?? tables.find(({ name }) => !here.includes(name))?.name;
  if (odd !== undefined) throw new NotDone(`The table ${odd} is in the archive or in the database, but not in both.`);
}

/** Returns how many people were made. */
async function bringIn(around: Surroundings, client: Client, archive: Archive, city: City): Promise<number> {
  const all = await tablesOf(client);
  const open = await openTables(client, all, 'off');
  const { rowCount } = await client.query('select from city where city_id = $1', [city.id]);
  if (rowCount !== 0) throw new NotDone(`The city ${city.name} (${city.id}) is in this installation already; nothing was changed.`);
  const ids: NewIds = new Map();
  const made = await settlePeople(client, listIn(await archive.read(PEOPLE), PERSON_FORM, 'people'), ids);
  await settlePacks(client, listIn(await archive.read(PACKS), PACK_FORM, 'model packs'), ids);
  const tables = await cityTables(client);
  const progress = around.terminal.progress('Tables', tables.length);
  for (const table of tables) {
    await bringTable(client, archive, table, city, ids);
    progress.step(1);
  }
  progress.done();
  await client.query('update member m set name = p.name, email = p.email from person p where p.id = m.person_id and m.city_id = $1', [city.id]);
  await requireTrue(client, city);
  await requireNamedFiles(client, archive, city.id);
  await recordEvents(client, [{ kind: 'city.imported', cityId: null, data: { cityId: city.id, exportedAt: archive.manifest.madeAt } }]);
  await open.close();
  return made;
}

async function bringTable(client: Client, archive: Archive, table: Table, city: City, ids: NewIds): Promise<void> {
  const note = archive.manifest.tables.find(({ name }) => name === table.name);
  if (!note) throw new NotDone(`The table ${table.name} is not in the archive.`);
  await client.query(`create temp table ${INCOMING} (like ${quoted(table.name)}) on commit drop`);
  for await (const lines of archive.linesOf(note)) await insertLines(client, table, lines, INCOMING);
  const { rowCount: strange } = await client.query(`select from ${INCOMING} where city_id is distinct from $1`, [city.id]);
  if (strange !== 0) throw new NotDone(`The archive holds rows of another city in ${table.name}.`);
  await requireSameLines(client, table, note);
  if (!UNALTERABLE.has(table.name) && ids.size > 0) await exchangeIds(client, table, ids);
  const names = table.columns.map(({ name }) => quoted(name)).join(', ');
  await client.query(`insert into ${quoted(table.name)} (${names}) select ${names} from ${INCOMING}`).catch((error: unknown) => {
    throw new NotDone(`The rows of ${table.name} do not fit: ${plainReason(error)}.`);
  });
  await client.query(`drop table ${INCOMING}`);
}

async function requireSameLines(client: Client, table: Table, note: TableNote): Promise<void> {
  const found = await tallyOf(client, { ...table, name: INCOMING });
  if (found.rows !== note.rows || found.sha256 !== note.sha256) throw new NotDone(`The rows of the table ${table.name} are not those that were exported.`);
}

/** Every mention of a person or pack by its id here. One statement a column, so that no id is exchanged twice. */
async function exchangeIds(client: Client, table: Table, ids: NewIds): Promise<void> {
  for (const column of columnsWithIds(table)) {
    await client.query(
      `update ${INCOMING} r set ${quoted(column)} = n.here from unnest($1::uuid[], $2::uuid[]) as n (there, here) where r.${quoted(column)} = n.there`,
      [[...ids.keys()], [...ids.values()]],
    );
  }
}

/** What was proved where the city comes from can be proved here. */
async function requireTrue(client: Client, city: City): Promise<void> {
  const verdict = verifyChain(await chainOf(client, city.id), city.id);
  if (!verdict.whole) throw new NotDone(`The audit record of the city is not whole: ${verdict.sentence}`);
  const { rows } = await client.query<{ id: string; snapshot: string; hash: string }>('select id, snapshot, hash from report where city_id = $1', [city.id]);
  const untrue = rows.find(({ snapshot, hash }) => textHash(snapshot) !== hash);
  if (untrue) throw new NotDone(`The report ${untrue.id} does not match its hash.`);
}

function ownFile(member: string, city: City) {
  const file = fileNamedBy(member);
  if (file.cityId !== city.id) throw new NotDone(`The archive holds a proof file of another city: ${member}.`);
  return file;
}
