import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LED_BY_VIEWER, protect } from './protect';

/**
 * The append-only, hash-chained record of every change, one chain a city: hash = SHA-256(previous hash || body).
 * The body is the exact canonical JSON text that was hashed, so that anybody can verify it without PostgreSQL.
 * installation_event is the chain of what belongs to no city (operators, model packs, benchmark releases).
 */
export class CreateAuditEvent1795300004000 implements MigrationInterface {
  name = 'CreateAuditEvent1795300004000';

  async up(runner: QueryRunner): Promise<void> {
    const columns = `
        seq bigint not null,
        at timestamptz not null,
        actor_id uuid,
        kind text not null,
        body text not null,
        previous_hash bytea not null,
        hash bytea not null`;
    await runner.query(`
      create table audit_event (
        city_id uuid not null constraint audit_event_city_fk references city (city_id),${columns},
        constraint audit_event_pk primary key (city_id, seq)
      );
      create table installation_event (${columns},
        constraint installation_event_pk primary key (seq)
      );
      create function refuse_change() returns trigger language plpgsql as
      $$ begin raise exception 'the audit record is append-only' using errcode = '42501'; end $$`);
    for (const table of ['audit_event', 'installation_event']) {
      await runner.query(`
        create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change();
        create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function refuse_change()`);
    }
    await runner.query(protect({ table: 'audit_event', insert: true }));
    // The head of a chain must be readable by whoever appends to it; a member reads no other member's events beyond the head.
    await runner.query(`
      drop policy audit_event_select on audit_event;
      create policy audit_event_select on audit_event for select to citymark_app using (${LED_BY_VIEWER} or actor_id = viewer_id());
      create function audit_head(of_city uuid) returns table (seq bigint, hash bytea) language sql volatile security definer set search_path = public, pg_temp as
      $$ select seq, hash from audit_event where city_id = of_city and of_city in (select viewer_cities()) order by seq desc limit 1 $$;
      grant select on audit_event to citymark_door;
      create policy audit_event_door on audit_event for select to citymark_door using (true);
      alter function audit_head(uuid) owner to citymark_door;
      grant execute on function viewer_cities() to citymark_door;
      revoke all on function audit_head(uuid) from public;
      grant execute on function audit_head(uuid) to citymark_app;
      grant select, insert on installation_event to citymark_app, citymark_auth, citymark_release`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function audit_head(uuid)');
    await runner.query('drop table audit_event, installation_event');
    await runner.query('drop function refuse_change()');
  }
}
