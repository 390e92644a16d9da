import { builtInPack, canonicalPack, packHash } from '@citymark/model';
import { MIGRATIONS } from '@citymark/migrations';
import { runMigrations, Logger as JobLogger } from 'graphile-worker';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { DATABASE_ROLES, roleName, rolePassword, roleUrl } from './database-roles';
import { newId } from './id';
import { sqlState } from './sql-error';

const LOCK = 'citymark:migrate';

/**
 * Brings a database up to date as its owner: tables, the roles' passwords, the job queue of the worker role, the built-in model pack.
 * Safe to run at every start and by several processes at once.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl, application_name: 'citymark_migrate' });
  await owner.connect();
  try {
    await owner.query('select pg_advisory_lock(hashtextextended($1, 0))', [LOCK]);
    await runOwnMigrations(ownerUrl);
    await setPasswords(owner, ownerUrl);
    await installJobs(owner, ownerUrl);
    await publishBuiltInPack(owner);
  } finally {
    await owner.end();
  }
}

async function runOwnMigrations(url: string): Promise<void> {
  const source = new DataSource({ type: 'postgres', url, migrations: [...MIGRATIONS], migrationsTableName: 'migration', installExtensions: false, logging: false });
  await source.initialize();
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
}

async function setPasswords(owner: Client, ownerUrl: string): Promise<void> {
  for (const role of DATABASE_ROLES) {
    const sql = `alter role ${roleName(role)} login password ${owner.escapeLiteral(rolePassword(ownerUrl, role))}`;
    await againWhenDisturbed(() => owner.query(sql));
  }
}

// Roles belong to the whole server: another database's migration may alter them in this very moment (XX000, "tuple concurrently updated").
async function againWhenDisturbed(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await work();
      return;
    } catch (error) {
      if (attempt === 20 || sqlState(error) !== 'XX000') throw error;
      await pause(attempt * 5);
    }
  }
}

/** graphile-worker's tables belong to the worker role; app and auth may only ask for a mail to be delivered. */
async function installJobs(owner: Client, ownerUrl: string): Promise<void> {
  const { rows } = await owner.query<{ name: string; missing: boolean }>(
    "select quote_ident(current_database()) as name, to_regnamespace('graphile_worker') is null as missing",
  );
  const database = rows[0]?.name;
  if (rows[0]?.missing) await owner.query(`grant create on database ${database} to citymark_worker`);
  const workerUrl = roleUrl(ownerUrl, 'worker');
  await runMigrations({ connectionString: workerUrl, logger: new JobLogger(() => () => undefined) });
  await owner.query(`revoke create on database ${database} from citymark_worker`);
  const worker = new Client({ connectionString: workerUrl });
  await worker.connect();
  try {
    await worker.query(`
      create or replace function graphile_worker.deliver_mail_later(mail_id uuid) returns void
        language sql security definer set search_path = pg_catalog, pg_temp as
      $$ select graphile_worker.add_job('deliver-mail', json_build_object('id', mail_id), job_key := mail_id::text) $$;
      revoke all on function graphile_worker.deliver_mail_later(uuid) from public;
      grant usage on schema graphile_worker to citymark_app, citymark_auth;
      grant execute on function graphile_worker.deliver_mail_later(uuid) to citymark_app, citymark_auth`);
  } finally {
    await worker.end();
  }
}

async function publishBuiltInPack(owner: Client): Promise<void> {
  const { rowCount } = await owner.query('select from model_pack where built_in and pack_id = $1 and version = $2', [builtInPack.id, builtInPack.version]);
  if (rowCount) return;
  await owner.query('begin');
  try {
    // The owner need not be a superuser, and the table's row level security holds for its owner too.
    await owner.query('alter table model_pack no force row level security');
    await owner.query(
      `insert into model_pack (id, pack_id, version, state, content, hash, built_in, published_at) values ($1, $2, $3, 'published', $4, $5, true, now())
       on conflict on constraint model_pack_version_unique do nothing`,
      [newId(), builtInPack.id, builtInPack.version, canonicalPack(builtInPack), packHash(builtInPack)],
    );
    await owner.query('alter table model_pack force row level security');
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}
