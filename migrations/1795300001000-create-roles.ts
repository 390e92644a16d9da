import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Database roles. None owns a table, none is a superuser, none bypasses row level security.
 * app: a viewer's reads and writes. auth: sign-in only. release: benchmark releases only. worker: mails and jobs only.
 * door: owns the few functions that must see across a viewer's rights; nobody signs in as it.
 * Roles belong to the cluster, not to the database: they may exist already.
 */
const ROLES = ['citymark_app', 'citymark_auth', 'citymark_release', 'citymark_worker', 'citymark_door'];

export class CreateRoles1795300001000 implements MigrationInterface {
  name = 'CreateRoles1795300001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const role of ROLES) {
      await runner.query(`
        do $$ begin
          create role ${role} nologin nosuperuser nobypassrls nocreatedb nocreaterole;
        exception when duplicate_object or unique_violation then null; end $$`);
    }
    await runner.query('grant citymark_door to current_user');
    await runner.query(`grant usage on schema public to ${ROLES.join(', ')}`);
    await runner.query('grant create on schema public to citymark_door');
    await runner.query('revoke create on schema public from public');
  }

  async down(runner: QueryRunner): Promise<void> {
    // The roles stay: other databases of the cluster may use them.
    await runner.query('revoke create on schema public from citymark_door');
    await runner.query(`revoke usage on schema public from ${ROLES.join(', ')}`);
  }
}
