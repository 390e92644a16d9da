import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

export interface OwnDatabase {
  /** The owner's address. */
  readonly url: string;
  drop(): Promise<void>;
}

/** Runs one piece of work as the owner of a database. */
export async function asOwner<T>(url: string, work: (owner: Client) => Promise<T>): Promise<T> {
  const owner = new Client({ connectionString: url });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/** A new, empty database on the server that TEST_DATABASE_URL names. */
export async function ownDatabase(): Promise<OwnDatabase> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error('TEST_DATABASE_URL must name a running PostgreSQL: node libs/tooling/with-postgres.mjs npx jest -c apps/e2e/jest.config.cjs');
  const name = `citymark_e2e_${randomBytes(6).toString('hex')}`;
  await asOwner(server, (owner) => owner.query(`create database ${name}`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => asOwner(server, async (owner) => void (await owner.query(`drop database if exists ${name} with (force)`))) };
}
