import type { ClientBase } from 'pg';
import { hasColumn, tablesOf, type Table } from '../database/tables';

/**
 * Consent to the benchmark was given to one installation and one operator; a city that moves may give it anew. Voting links work with
 * the secret of the installation that mailed them.
 */
const STAYS_BEHIND: ReadonlySet<string> = new Set(['contribution', 'voting_link']);

/** The tables with rows of one city that move with it, those that others refer to first. */
export async function cityTables(client: ClientBase): Promise<Table[]> {
  return (await tablesOf(client)).filter((table) => hasColumn(table, 'city_id') && !STAYS_BEHIND.has(table.name));
}

/** Columns that may name a person or a model pack. */
export const columnsWithIds = (table: Table): string[] => table.columns.filter(({ name, type }) => type === 'uuid' && name !== 'city_id').map(({ name }) => name);
