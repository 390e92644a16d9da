import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LED_BY_VIEWER, protect } from './protect';

/**
 * When somebody was last reminded of what they owe: one row a person and city, so that two who remind at once wait for each other and
 * one mail goes out. A round keeps when its people were last reminded by the clock, and the worker may know for which rounds it is time:
 * those that close by themselves within three days, once a day, a day after they opened at the earliest.
 */
export class CreateReminder1795300029000 implements MigrationInterface {
  name = 'CreateReminder1795300029000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reminder (
        city_id uuid not null,
        person_id uuid not null,
        sent_at timestamptz not null,
        constraint reminder_pk primary key (city_id, person_id),
        constraint reminder_member_fk foreign key (city_id, person_id) references member (city_id, person_id)
      );
      alter table round add column reminded_at timestamptz`);
    await runner.query(protect({ table: 'reminder', select: LED_BY_VIEWER, insert: LED_BY_VIEWER, update: LED_BY_VIEWER }));
    await runner.query(`
      create function due_reminders() returns table (city_id uuid, assessment_id uuid, round_id uuid, person_id uuid, role text)
        language sql stable security definer set search_path = public, pg_temp as
      $$ select r.city_id, r.assessment_id, r.id, l.person_id, l.role from round r
         cross join lateral (select m.person_id, l.role from member_role l join member m on m.city_id = l.city_id and m.person_id = l.person_id
           where l.city_id = r.city_id and l.role in ('leader', 'deputy') and m.ended_at is null
           order by m.person_id <> r.opened_by, l.role <> 'leader', m.person_id limit 1) l
         where r.closed_at is null and r.closes_at > moment() and r.closes_at <= moment() + interval '3 days'
           and coalesce(r.reminded_at, r.opened_at) <= moment() - interval '24 hours'
         order by r.closes_at, r.id limit 100 $$;
      alter function due_reminders() owner to citymark_door;
      revoke all on function due_reminders() from public;
      grant execute on function due_reminders() to citymark_worker`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function due_reminders()');
    await runner.query('alter table round drop column reminded_at');
    await runner.query('drop table reminder');
  }
}
