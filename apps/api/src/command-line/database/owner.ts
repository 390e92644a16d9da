import { Client, types } from 'pg';
import { plainReason } from '../plain-reason';
import { Unreachable } from '../verdicts';

const BIGINT = 20;
/** Counts and positions are numbers here as everywhere else. */
const VALUE_PARSERS: typeof types = {
  ...types,
  getTypeParser: (oid: number, format?: 'text' | 'binary') => (oid === BIGINT && format !== 'binary' ? Number : types.getTypeParser(oid, format)),
};

/** Texts of values must not depend on the settings of a server or an account. */
const SETTINGS = ["timezone = 'UTC'", "datestyle = 'ISO, YMD'", "bytea_output = 'hex'", 'extra_float_digits = 1', 'search_path = public', 'lock_timeout = 60000'];

/** Runs work on one connection of the owner, and closes it whatever happens. */
export async function asOwner<T>(ownerUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'citymark_command_line', types: VALUE_PARSERS });
  // A server that dies between two statements fails the next one; it must not end the process without a sentence.
  client.on('error', () => undefined);
  await client.connect().catch((error: unknown) => {
    throw new Unreachable(`The database cannot be reached: ${plainReason(error)}.`);
  });
  try {
    await client.query(SETTINGS.map((setting) => `set ${setting}`).join(';'));
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** One transaction; rolled back when the work throws. */
export async function inTransaction<T>(client: Client, begin: string, work: () => Promise<T>): Promise<T> {
  await client.query(begin);
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
