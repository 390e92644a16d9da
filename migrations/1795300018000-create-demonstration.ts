import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Columns that take the time from a default; all others are given the clock of the transaction. */
const CLOCKED: readonly (readonly [table: string, column: string])[] = [
  ['city', 'created_at'],
  ['member', 'joined_at'],
  ['member_role', 'granted_at'],
  ['invitation', 'sent_at'],
  ['participant', 'joined_at'],
  ['thread', 'started_at'],
  ['comment', 'created_at'],
  ['contribution', 'consented_at'],
  ['synthetic_contribution', 'created_at'],
  ['release', 'published_at'],
];

/**
 * The mark of a demonstration. It can be set only while there is nobody in the database, and nothing takes it away: fictional people, whom
 * everybody may be with one click, never share a database with real ones. While a demonstration is filled its clock may stand behind, so
 * that it has a past; without the mark the clock is the time.
 */
export class CreateDemonstration1795300018000 implements MigrationInterface {
  name = 'CreateDemonstration1795300018000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table demonstration (
        single boolean constraint demonstration_pk primary key default true constraint demonstration_single check (single),
        begun_at timestamptz not null default now(),
        clock_behind interval not null default interval '0' constraint demonstration_clock_behind check (clock_behind >= interval '0')
      );
      grant select on demonstration to citymark_app, citymark_auth, citymark_release, citymark_worker, citymark_door;
      create function moment() returns timestamptz language sql stable as
      $$ select now() - coalesce((select d.clock_behind from public.demonstration d), interval '0') $$;
      create function refuse_over_people() returns trigger language plpgsql security definer set search_path = public, pg_temp as
      $$ begin
        if exists (select from person) then raise exception 'there are people in this database: it cannot become a demonstration' using errcode = '42501'; end if;
        return new;
      end $$;
      alter function refuse_over_people() owner to citymark_door;
      create function keep_mark() returns trigger language plpgsql as
      $$ begin raise exception 'a demonstration stays one' using errcode = '42501'; end $$;
      create trigger demonstration_over_nobody before insert on demonstration for each row execute function refuse_over_people();
      create trigger demonstration_stays before delete on demonstration for each row execute function keep_mark();
      create trigger demonstration_no_truncate before truncate on demonstration for each statement execute function keep_mark()`);
    for (const [table, column] of CLOCKED) await runner.query(`alter table ${table} alter column ${column} set default moment()`);
    // Who can be signed in as: fictional addresses alone. They end in .example, which nobody can own (RFC 2606).
    await runner.query(`
      create function demonstration_people() returns table (id uuid, name text, operator boolean, city_id uuid, city_name text, role text, stakeholder_group text, internal boolean)
        language sql stable security definer set search_path = public, pg_temp as
      $$ select p.id, p.name, p.operator, c.city_id, c.name, r.role, t.stakeholder_group, t.internal
         from person p
         left join lateral (
           select r.city_id, r.role from member_role r join member m using (city_id, person_id) where r.person_id = p.id and m.ended_at is null
           order by array_position(array['leader', 'deputy', 'evidencer', 'observer', 'stakeholder'], r.role) limit 1
         ) r on true
         left join city c on c.city_id = r.city_id
         left join lateral (
           select t.stakeholder_group, t.internal from participant t where t.city_id = r.city_id and t.person_id = p.id order by t.joined_at desc limit 1
         ) t on true
         where p.email like '%.example' and exists (select from demonstration)
         order by p.created_at, p.id $$;
      alter function demonstration_people() owner to citymark_door;
      revoke all on function demonstration_people(), refuse_over_people() from public;
      grant execute on function demonstration_people() to citymark_auth`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, column] of CLOCKED) await runner.query(`alter table ${table} alter column ${column} set default now()`);
    await runner.query('drop table demonstration');
    await runner.query('drop function demonstration_people(), moment(), refuse_over_people(), keep_mark()');
  }
}
