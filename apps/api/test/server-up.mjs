// Before all test files: a PostgreSQL server (TEST_DATABASE_URL: the owner's address on a running one) and a name for this run's databases.
import { randomBytes } from 'node:crypto';

export default async function serverUp() {
  process.env.CITYMARK_TEST_RUN = randomBytes(4).toString('hex');
  if (process.env.TEST_DATABASE_URL) return;
  const { startThrowAwayPostgres } = await import('../../../libs/tooling/postgres/throw-away-postgres.mjs');
  globalThis.citymarkTestServer = await startThrowAwayPostgres();
  process.env.TEST_DATABASE_URL = globalThis.citymarkTestServer.url;
}
