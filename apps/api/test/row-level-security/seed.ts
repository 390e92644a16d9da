import type { Client } from 'pg';
import { cityRows, INSTALLATION_ROWS, LATE_INSTALLATION_ROWS, type Row } from './city-rows';

/** Fills a database with two cities that have a row in every tenant table, as its owner. */
export async function seed(owner: Client): Promise<void> {
  for (const tables of [INSTALLATION_ROWS, cityRows('a'), cityRows('b'), LATE_INSTALLATION_ROWS]) {
    for (const [table, rows] of tables) for (const row of rows) await add(owner, table, row);
  }
}

async function add(owner: Client, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row).join(', ');
  await owner.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1)`, [JSON.stringify(row)]);
}
