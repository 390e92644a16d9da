import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '../src/platform/migrate';

export interface TestDatabase {
  /** The owner's address. */
  readonly url: string;
  drop(): Promise<void>;
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is set by test/server-up.mjs: run the specs with apps/api/jest.config.cjs`);
  return value;
}

const named = (suffix: string) => `citymark_test_${setting('CITYMARK_TEST_RUN')}_${suffix}`;

export function urlOf(database: string): string {
  const url = new URL(setting('TEST_DATABASE_URL'));
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs one piece of work as the owner of the server. */
export async function asServerOwner<T>(work: (owner: Client) => Promise<T>): Promise<T> {
  const owner = new Client({ connectionString: setting('TEST_DATABASE_URL') });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/** An empty database of this run, without Citymark's tables. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const name = named(randomUUID().slice(0, 13));
  await asServerOwner((owner) => owner.query(`create database "${name}"`));
  return { url: urlOf(name), drop: () => dropDatabase(name) };
}

/** A database of its own, cloned from one that is migrated once per run: faster than migrating, and as clean. */
export async function testDatabase(): Promise<TestDatabase> {
  const name = named(randomUUID().slice(0, 13));
  const template = named('template');
  await asServerOwner(async (owner) => {
    // One at a time: a template cannot be cloned while somebody else is connected to it.
    await owner.query('select pg_advisory_lock(4711)');
    const { rowCount } = await owner.query('select from pg_database where datname = $1', [template]);
    if (rowCount === 0) await makeTemplate(owner, template);
    await owner.query(`create database "${name}" template "${template}"`);
  });
  return { url: urlOf(name), drop: () => dropDatabase(name) };
}

/** A copy of a database that nobody is connected to. */
export async function cloneOf(url: string): Promise<TestDatabase> {
  const name = named(randomUUID().slice(0, 13));
  await asServerOwner((owner) => owner.query(`create database "${name}" template "${new URL(url).pathname.slice(1)}"`));
  return { url: urlOf(name), drop: () => dropDatabase(name) };
}

async function makeTemplate(owner: Client, template: string): Promise<void> {
  const draft = `${template}_draft`;
  await owner.query(`drop database if exists "${draft}"`);
  await owner.query(`create database "${draft}"`);
  await migrate(urlOf(draft));
  await owner.query(`alter database "${draft}" rename to "${template}"`);
}

async function dropDatabase(name: string): Promise<void> {
  await asServerOwner((owner) => owner.query(`drop database if exists "${name}" with (force)`));
}
