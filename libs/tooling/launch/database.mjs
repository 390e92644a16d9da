import { startPostgres } from '../postgres/start-postgres.mjs';
import { inRoot } from '../workspace.mjs';

/**
 * The server that DATABASE_URL names, which is left alone, or our own with its data in `.data`.
 * @param {(message: string) => void} say
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function ownOrGivenDatabase(say) {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  return startPostgres({ dataDir: inRoot('.data', 'postgres'), say });
}
