import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People and how they sign in. Secrets are stored as hashes; only the auth role reads these tables, the app role sees the viewer's own name. */
export class CreatePerson1795300002000 implements MigrationInterface {
  name = 'CreatePerson1795300002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function viewer_id() returns uuid language sql stable as
      $$ select nullif(current_setting('citymark.person', true), '')::uuid $$`);
    await runner.query(`
      create table person (
        id uuid constraint person_pk primary key,
        email text not null constraint person_email_lower check (email = lower(email) and length(email) between 3 and 254),
        name text not null constraint person_name_length check (length(name) between 1 and 120),
        operator boolean not null default false,
        created_at timestamptz not null default now(),
        constraint person_email_unique unique (email)
      )`);
    await runner.query(`
      create table person_password (
        person_id uuid constraint person_password_pk primary key constraint person_password_person_fk references person (id) on delete cascade,
        hash text not null,
        changed_at timestamptz not null default now()
      )`);
    await runner.query(`
      create table second_factor (
        person_id uuid constraint second_factor_pk primary key constraint second_factor_person_fk references person (id) on delete cascade,
        secret text not null,
        confirmed_at timestamptz,
        last_step bigint
      )`);
    await runner.query(`
      create table recovery_code (
        person_id uuid not null constraint recovery_code_person_fk references person (id) on delete cascade,
        code_hash bytea not null,
        used_at timestamptz,
        constraint recovery_code_pk primary key (person_id, code_hash)
      )`);
    await runner.query(`
      create table session (
        id uuid constraint session_pk primary key,
        person_id uuid not null constraint session_person_fk references person (id) on delete cascade,
        token_hash bytea not null constraint session_token_unique unique,
        second_factor_pending boolean not null default false,
        device text not null,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        ended_at timestamptz
      )`);
    await runner.query('create index session_person_idx on session (person_id)');
    await runner.query(`
      create table sign_in_link (
        token_hash bytea constraint sign_in_link_pk primary key,
        email text not null,
        purpose text not null constraint sign_in_link_purpose check (purpose in ('sign-in', 'first-run')),
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz
      )`);
    await runner.query(`
      create table auth_attempt (
        bucket text not null,
        window_start timestamptz not null,
        attempts integer not null,
        constraint auth_attempt_pk primary key (bucket, window_start)
      )`);
    await runner.query(`
      grant select, insert, update on person to citymark_auth;
      grant select, insert, update, delete on person_password, second_factor, recovery_code, session, sign_in_link, auth_attempt to citymark_auth;
      grant select on person to citymark_app, citymark_door;
      grant update (name) on person to citymark_app;
      alter table person enable row level security;
      alter table person force row level security;
      create policy person_auth on person to citymark_auth using (true) with check (true);
      create policy person_door on person for select to citymark_door using (true);
      create policy person_self_select on person for select to citymark_app using (id = viewer_id());
      create policy person_self_update on person for update to citymark_app using (id = viewer_id()) with check (id = viewer_id());
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table auth_attempt, sign_in_link, session, recovery_code, second_factor, person_password, person');
    await runner.query('drop function viewer_id()');
  }
}
