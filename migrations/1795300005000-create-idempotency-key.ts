import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One row per mutation that a person sent: the same key again returns the stored outcome, another body under it is refused. */
export class CreateIdempotencyKey1795300005000 implements MigrationInterface {
  name = 'CreateIdempotencyKey1795300005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idempotency_key (
        person_id uuid not null constraint idempotency_key_person_fk references person (id),
        key uuid not null,
        operation text not null,
        body_hash bytea not null,
        outcome jsonb not null,
        created_at timestamptz not null default now(),
        constraint idempotency_key_pk primary key (person_id, key)
      );
      alter table idempotency_key enable row level security;
      alter table idempotency_key force row level security;
      grant select, insert, update on idempotency_key to citymark_app, citymark_auth, citymark_release;
      create policy idempotency_key_select on idempotency_key for select to citymark_app, citymark_auth, citymark_release using (person_id = viewer_id());
      create policy idempotency_key_insert on idempotency_key for insert to citymark_app, citymark_auth, citymark_release with check (person_id = viewer_id());
      create policy idempotency_key_update on idempotency_key for update to citymark_app, citymark_auth, citymark_release using (person_id = viewer_id()) with check (person_id = viewer_id())`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table idempotency_key');
  }
}
