// After all test files: the server of this run ends, or the databases of this run vanish from the one that was given.
import pg from 'pg';

export default async function serverDown() {
  if (globalThis.citymarkTestServer) {
    await globalThis.citymarkTestServer.stop();
    return;
  }
  const owner = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
  await owner.connect();
  const { rows } = await owner.query('select quote_ident(datname) as name from pg_database where datname like $1', [
    `citymark_test_${process.env.CITYMARK_TEST_RUN}_%`,
  ]);
  for (const { name } of rows) await owner.query(`drop database if exists ${name} with (force)`);
  await owner.end();
}
