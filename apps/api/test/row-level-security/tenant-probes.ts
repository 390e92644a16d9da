import type { Client } from 'pg';
import { CITY, id, person, type CityKey, type Row } from './city-rows';
import type { Probe } from './probe';
import { TENANT_TABLES, type Right, type TenantTable } from './tenant-tables';

const OTHER: Readonly<Record<CityKey, CityKey>> = { a: 'b', b: 'a' };

/**
 * The probes of every tenant table: for each verb a member on rows of their own city, on rows of the other city, a member without the
 * right, and somebody signed out. Updates and deletes name no column, so that only the policy of the verb itself stands in the way.
 */
export async function tenantProbes(owner: Client): Promise<Probe[]> {
  const probes: Probe[] = [];
  for (const table of TENANT_TABLES) {
    for (const city of ['a', 'b'] as const) probes.push(...(await readProbes(owner, table, city)), ...(await writeProbes(owner, table, city)));
  }
  return probes;
}

async function readProbes(owner: Client, { table, select }: TenantTable, city: CityKey): Promise<Probe[]> {
  const viewer = person(city, select.by);
  const read = (title: string, who: string | null, of: CityKey, expected: number): Probe => ({
    table, title: `${table}: select, ${title}`, viewer: who, sql: `select from ${table} where city_id = $1`, parameters: [id(of, CITY)], expected,
  });
  const probes = [
    read(`${select.by} of ${city} on ${city}`, viewer, city, await count(owner, table, city, viewer, select.rows)),
    read(`${select.by} of ${city} on ${OTHER[city]}`, viewer, OTHER[city], 0),
    read('signed out', null, city, 0),
  ];
  if (select.not) {
    const without = person(city, select.not);
    const sees = select.notSees ? await count(owner, table, city, without, select.notSees) : 0;
    probes.push(read(`${select.not} of ${city} on ${city}`, without, city, sees));
  }
  return probes;
}

async function writeProbes(owner: Client, definition: TenantTable, city: CityKey): Promise<Probe[]> {
  const { table } = definition;
  const here = id(city, CITY);
  const update = { sql: `update ${table} set city_id = $1`, parameters: [here] };
  const move = { sql: `update ${table} set city_id = $1`, parameters: [id(OTHER[city], CITY)] };
  const remove = { sql: `delete from ${table}`, parameters: [] };
  const probes: Probe[] = [...(await insertProbes(owner, definition, city))];
  const verb = async (name: string, right: Right | undefined, attempt: { sql: string; parameters: string[] }) => {
    const probe = (title: string, viewer: string | null, expected: Probe['expected']): Probe => ({ table, title: `${table}: ${name}, ${title}`, viewer, ...attempt, expected });
    if (!right) return void probes.push(probe(`leader of ${city}`, person(city, 'leader'), 'refused'));
    const viewer = person(city, right.by);
    probes.push(probe(`${right.by} of ${city} reaches the rows of ${city} alone`, viewer, await count(owner, table, city, viewer, right.rows)));
    probes.push(probe('signed out', null, 0));
    if (right.not) probes.push(probe(`${right.not} of ${city}`, person(city, right.not), 0));
  };
  await verb('update', definition.update, update);
  await verb('delete', definition.delete, remove);
  if (definition.update) {
    probes.push({ table, title: `${table}: update, a row of ${city} moved to ${OTHER[city]}`, viewer: person(city, definition.update.by), ...move, expected: 'refused' });
  }
  return probes;
}

async function insertProbes(owner: Client, { table, insert }: TenantTable, city: CityKey): Promise<Probe[]> {
  const attempt = async (title: string, viewer: string | null, of: CityKey, expected: Probe['expected']): Promise<Probe> => {
    const row = await aRow(owner, table, of);
    const fresh = insert ? insert.fresh(row, of, viewer ?? person(of, insert.by)) : row;
    const columns = Object.keys(fresh).join(', ');
    const sql = `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1)`;
    return { table, title: `${table}: insert, ${title}`, viewer, sql, parameters: [JSON.stringify(fresh)], expected };
  };
  if (!insert) return [await attempt(`leader of ${city}`, person(city, 'leader'), city, 'refused')];
  const viewer = person(city, insert.by);
  const probes = [
    await attempt(`${insert.by} of ${city} into ${city}`, viewer, city, 1),
    await attempt(`${insert.by} of ${city} into ${OTHER[city]}`, viewer, OTHER[city], 'refused'),
    await attempt('signed out', null, city, 'refused'),
  ];
  if (insert.not) probes.push(await attempt(`${insert.not} of ${city} into ${city}`, person(city, insert.not), city, 'refused'));
  return probes;
}

async function aRow(owner: Client, table: string, city: CityKey): Promise<Row> {
  const { rows } = await owner.query<{ row: Row }>(`select to_jsonb(t) as row from ${table} t where city_id = $1 limit 1`, [id(city, CITY)]);
  if (!rows[0]) throw new Error(`the fixtures hold no row of ${table}`);
  return rows[0].row;
}

/** How many rows of a city there are, as the owner counts them. */
async function count(owner: Client, table: string, city: CityKey, viewer: string, condition = 'true'): Promise<number> {
  await owner.query("select set_config('citymark.person', $1, true)", [viewer]);
  const { rows } = await owner.query<{ n: number }>(`select count(*)::int as n from ${table} where city_id = $1 and (${condition})`, [id(city, CITY)]);
  const n = rows[0]?.n ?? 0;
  if (n === 0) throw new Error(`the fixtures hold no row of ${table} that would show the right`);
  return n;
}
