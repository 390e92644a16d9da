import pg from 'pg';

/**
 * Whether nobody is in a database yet: it has no table of people, or nobody in it.
 * @param {string} databaseUrl
 */
export async function isEmpty(databaseUrl) {
  const owner = new pg.Client({ connectionString: databaseUrl, application_name: 'citymark_demonstration' });
  await owner.connect();
  try {
    const { rows } = await owner.query("select to_regclass('public.person') is not null as there");
    return !rows[0].there || (await owner.query('select 1 from person limit 1')).rowCount === 0;
  } finally {
    await owner.end();
  }
}
