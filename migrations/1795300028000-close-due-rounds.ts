import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the worker may know to close rounds at their time: which are due, and in whose name. That is whoever opened the round and set the
 * time, if they still lead the city, else whoever leads it. A round that is closed stays closed as it is.
 */
export class CloseDueRounds1795300028000 implements MigrationInterface {
  name = 'CloseDueRounds1795300028000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function due_rounds() returns table (city_id uuid, assessment_id uuid, round_id uuid, person_id uuid, role text)
        language sql stable security definer set search_path = public, pg_temp as
      $$ select r.city_id, r.assessment_id, r.id, l.person_id, l.role from round r
         cross join lateral (select m.person_id, l.role from member_role l join member m on m.city_id = l.city_id and m.person_id = l.person_id
           where l.city_id = r.city_id and l.role in ('leader', 'deputy') and m.ended_at is null
           order by m.person_id <> r.opened_by, l.role <> 'leader', m.person_id limit 1) l
         where r.closed_at is null and r.closes_at <= now() order by r.closes_at, r.id limit 100 $$;
      grant select on round to citymark_door;
      create policy round_door on round for select to citymark_door using (true);
      alter function due_rounds() owner to citymark_door;
      revoke all on function due_rounds() from public;
      grant execute on function due_rounds() to citymark_worker;
      create index round_due on round (closes_at) where closed_at is null`);
    await runner.query(`
      create function keep_closed() returns trigger language plpgsql as
      $$ begin
        if old.closed_at is not null and new is distinct from old then raise exception 'the round is closed' using errcode = '42501'; end if;
        return new;
      end $$;
      create trigger round_stays_closed before update on round for each row execute function keep_closed()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger round_stays_closed on round');
    await runner.query('drop function keep_closed()');
    await runner.query('drop index round_due');
    await runner.query('drop function due_rounds()');
    await runner.query('drop policy round_door on round');
    await runner.query('revoke select on round from citymark_door');
  }
}
