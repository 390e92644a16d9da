import { Client } from 'pg';
import { ConfigError, type Config } from '../config';

const SETTING_ALONE =
  'DEMONSTRATION is on, but this database does not carry the mark of a demonstration, and never may: in a demonstration everybody can be anybody. Unset it, or use `npm run demo`, which makes a database of its own.';
const MARK_ALONE = 'This database is a demonstration with fictional people, and DEMONSTRATION is not on. Use `npm run demo`, or another database for real work.';

/**
 * A demonstration needs both the setting and the mark in the database; one without the other stops the start. The mark is set by the
 * command line alone, while there is nobody in the database.
 */
export async function agreeOnDemonstration({ databaseUrl, demonstration }: Pick<Config, 'databaseUrl' | 'demonstration'>): Promise<void> {
  const owner = new Client({ connectionString: databaseUrl, application_name: 'citymark_start' });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ marked: boolean }>('select exists (select from demonstration) as marked');
    const marked = rows[0]?.marked === true;
    if (demonstration && !marked) throw new ConfigError(SETTING_ALONE);
    if (!demonstration && marked) throw new ConfigError(MARK_ALONE);
  } finally {
    await owner.end();
  }
}
