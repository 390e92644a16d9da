import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LED_BY_VIEWER, protect } from './protect';

/** Assessments with their phase, rule and plan; one row a statement; the stakeholders who take part. */
export class CreateAssessment1795300008000 implements MigrationInterface {
  name = 'CreateAssessment1795300008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table assessment (
        city_id uuid not null constraint assessment_city_fk references city (city_id),
        id uuid not null,
        name text not null constraint assessment_name_length check (length(name) between 1 and 120),
        model_pack_id uuid not null constraint assessment_pack_fk references model_pack (id),
        pack_hash text not null,
        phase text not null default 'preparing' constraint assessment_phase check (phase in ('preparing', 'collecting', 'voting', 'targeting', 'published', 'archived')),
        rule jsonb not null,
        rule_hash text not null,
        rule_locked_at timestamptz,
        start_date date not null,
        working_days integer not null default 15 constraint assessment_working_days check (working_days between 5 and 60),
        minutes_per_statement integer not null default 3 constraint assessment_minutes check (minutes_per_statement between 1 and 60),
        created_by uuid not null,
        created_at timestamptz not null default now(),
        published_at timestamptz,
        constraint assessment_pk primary key (city_id, id),
        constraint assessment_creator_fk foreign key (city_id, created_by) references member (city_id, person_id)
      );
      create table phase_change (
        city_id uuid not null,
        assessment_id uuid not null,
        seq integer not null,
        from_phase text not null,
        to_phase text not null,
        reason text not null default '',
        changed_by uuid not null,
        changed_at timestamptz not null default now(),
        constraint phase_change_pk primary key (city_id, assessment_id, seq),
        constraint phase_change_assessment_fk foreign key (city_id, assessment_id) references assessment (city_id, id)
      );
      create table assessment_statement (
        city_id uuid not null,
        assessment_id uuid not null,
        statement_id text not null,
        assigned_to uuid,
        applicable boolean not null default true,
        not_applicable_reason text,
        constraint assessment_statement_pk primary key (city_id, assessment_id, statement_id),
        constraint assessment_statement_assessment_fk foreign key (city_id, assessment_id) references assessment (city_id, id),
        constraint assessment_statement_assignee_fk foreign key (city_id, assigned_to) references member (city_id, person_id),
        constraint assessment_statement_reason check (applicable or length(not_applicable_reason) > 0)
      );
      create table participant (
        city_id uuid not null,
        assessment_id uuid not null,
        person_id uuid not null,
        stakeholder_group text not null constraint participant_group check (stakeholder_group in ('council', 'administration', 'business', 'academia', 'citizens', 'utilities', 'other')),
        internal boolean not null,
        area_ids text[],
        joined_at timestamptz not null default now(),
        constraint participant_pk primary key (city_id, assessment_id, person_id),
        constraint participant_assessment_fk foreign key (city_id, assessment_id) references assessment (city_id, id),
        constraint participant_member_fk foreign key (city_id, person_id) references member (city_id, person_id)
      );
      alter table invitation add constraint invitation_assessment_fk foreign key (city_id, assessment_id) references assessment (city_id, id)`);
    await runner.query(`
      create function accept_invitation(token bytea) returns table (city_id uuid, assessment_id uuid) language plpgsql security definer set search_path = public, pg_temp as
      $$ declare i invitation; p person;
      begin
        select * into p from person where id = viewer_id();
        if p.id is null then raise exception 'no viewer' using errcode = '42501'; end if;
        select * into i from invitation where token_hash = token for update;
        if i.id is null or i.email <> p.email or i.withdrawn_at is not null or i.accepted_at is not null or i.expires_at <= now()
          then raise exception 'invitation not open' using errcode = 'P0001'; end if;
        insert into member (city_id, person_id, name, email) values (i.city_id, p.id, p.name, p.email)
          on conflict on constraint member_pk do update set name = excluded.name, email = excluded.email, ended_at = null;
        insert into member_role (city_id, person_id, role) values (i.city_id, p.id, i.role) on conflict do nothing;
        if i.role = 'stakeholder' then
          insert into participant (city_id, assessment_id, person_id, stakeholder_group, internal, area_ids)
            values (i.city_id, i.assessment_id, p.id, i.stakeholder_group, i.internal, i.area_ids)
            on conflict on constraint participant_pk do update set stakeholder_group = excluded.stakeholder_group, internal = excluded.internal, area_ids = excluded.area_ids;
        end if;
        update invitation v set accepted_at = now(), accepted_by = p.id, opened_at = coalesce(v.opened_at, now()) where v.city_id = i.city_id and v.id = i.id;
        return query select i.city_id, i.assessment_id;
      end $$;
      create function invitation_preview(token bytea) returns table (city_id uuid, city_name text, role text, stakeholder_group text, email text, name text, inviter text, state text)
        language plpgsql security definer set search_path = public, pg_temp as
      $$ begin
        update invitation v set opened_at = now() where v.token_hash = token and v.opened_at is null and v.withdrawn_at is null and v.expires_at > now();
        return query select i.city_id, c.name, i.role, i.stakeholder_group, i.email, i.name, m.name,
          case when i.withdrawn_at is not null then 'withdrawn' when i.accepted_at is not null then 'accepted' when i.expires_at <= now() then 'expired' else 'open' end
        from invitation i join city c on c.city_id = i.city_id join member m on m.city_id = i.city_id and m.person_id = i.invited_by where i.token_hash = token;
      end $$;
      grant select, insert, update on participant to citymark_door;
      alter function accept_invitation(bytea) owner to citymark_door;
      alter function invitation_preview(bytea) owner to citymark_door;
      revoke all on function accept_invitation(bytea), invitation_preview(bytea) from public;
      grant execute on function accept_invitation(bytea) to citymark_app;
      grant execute on function invitation_preview(bytea) to citymark_app, citymark_auth`);
    await runner.query(protect({ table: 'assessment', insert: LED_BY_VIEWER, update: LED_BY_VIEWER }));
    await runner.query(protect({ table: 'phase_change', insert: LED_BY_VIEWER }));
    await runner.query(protect({ table: 'assessment_statement', insert: LED_BY_VIEWER, update: LED_BY_VIEWER }));
    // An evidencer may take part in judging without being let in by a leader.
    const joinsAlone = `person_id = viewer_id() and exists (
      select 1 from member_role r where r.city_id = participant.city_id and r.person_id = viewer_id() and r.role = 'evidencer')`;
    await runner.query(protect({ table: 'participant', insert: `${LED_BY_VIEWER} or (${joinsAlone})`, update: LED_BY_VIEWER, delete: LED_BY_VIEWER }));
    await runner.query('create policy participant_door on participant to citymark_door using (true) with check (true)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function accept_invitation(bytea), invitation_preview(bytea)');
    await runner.query('alter table invitation drop constraint invitation_assessment_fk');
    await runner.query('drop table participant, assessment_statement, phase_change, assessment');
  }
}
