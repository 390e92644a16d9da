import { startPostgres } from '../postgres/start-postgres.mjs';
import { inRoot } from '../workspace.mjs';

/**
 * The server that DATABASE_URL names, which is left alone, or our own with its data in `.data`.
 * @param {(message: string) => void} say
 * @returns {Promise<{ url: string, attached: boolean, stop: () => Promise<void> }>} attached: it ran before we came
 */
export async function ownOrGivenDatabase(say) {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, attached: true, stop: async () => undefined };
  return startPostgres({ dataDir: inRoot('.data', 'postgres'), say });
}
