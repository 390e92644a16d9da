import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LED_BY_VIEWER, protect } from './protect';

/** Cities, their members with roles, and invitations. A person enters a city only through found_city or accept_invitation. */
export class CreateCity1795300003000 implements MigrationInterface {
  name = 'CreateCity1795300003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table city (
        city_id uuid constraint city_pk primary key,
        name text not null constraint city_name_length check (length(name) between 1 and 120),
        country text not null constraint city_country_code check (country ~ '^[A-Z]{2}$'),
        population integer not null constraint city_population_positive check (population > 0),
        place_id text,
        founded_by uuid not null constraint city_founder_fk references person (id),
        created_at timestamptz not null default now()
      );
      create table member (
        city_id uuid not null constraint member_city_fk references city (city_id),
        person_id uuid not null constraint member_person_fk references person (id),
        name text not null,
        email text not null,
        joined_at timestamptz not null default now(),
        ended_at timestamptz,
        constraint member_pk primary key (city_id, person_id)
      );
      create index member_person_idx on member (person_id);
      create table member_role (
        city_id uuid not null,
        person_id uuid not null,
        role text not null constraint member_role_name check (role in ('leader', 'deputy', 'evidencer', 'stakeholder', 'observer')),
        granted_at timestamptz not null default now(),
        constraint member_role_pk primary key (city_id, person_id, role),
        constraint member_role_member_fk foreign key (city_id, person_id) references member (city_id, person_id)
      );
      create unique index member_role_one_leader on member_role (city_id) where role = 'leader';
      create table invitation (
        city_id uuid not null constraint invitation_city_fk references city (city_id),
        id uuid not null,
        email text not null constraint invitation_email_lower check (email = lower(email)),
        name text not null default '',
        role text not null constraint invitation_role_name check (role in ('deputy', 'evidencer', 'stakeholder', 'observer')),
        assessment_id uuid,
        stakeholder_group text,
        internal boolean,
        area_ids text[],
        token_hash bytea not null constraint invitation_token_unique unique,
        invited_by uuid not null,
        sent_at timestamptz not null default now(),
        opened_at timestamptz,
        accepted_at timestamptz,
        accepted_by uuid,
        withdrawn_at timestamptz,
        expires_at timestamptz not null,
        constraint invitation_pk primary key (city_id, id),
        constraint invitation_inviter_fk foreign key (city_id, invited_by) references member (city_id, person_id),
        constraint invitation_group_of_stakeholder check (
          (role = 'stakeholder') = (stakeholder_group is not null and assessment_id is not null and internal is not null))
      );
      create index invitation_email_idx on invitation (email, city_id)`);
    await runner.query(`
      create function viewer_cities() returns setof uuid language sql stable security definer set search_path = public, pg_temp as
      $$ select city_id from member where person_id = viewer_id() and ended_at is null $$;
      create function viewer_leads() returns setof uuid language sql stable security definer set search_path = public, pg_temp as
      $$ select r.city_id from member_role r join member m using (city_id, person_id)
         where r.person_id = viewer_id() and m.ended_at is null and r.role in ('leader', 'deputy') $$;
      create function roles_of_person(person uuid) returns table (city_id uuid, role text) language sql stable security definer set search_path = public, pg_temp as
      $$ select r.city_id, r.role from member_role r join member m using (city_id, person_id) where r.person_id = person and m.ended_at is null $$;
      create function found_city(new_city uuid, city_name text, country_code text, inhabitants integer, gazetteer_id text) returns void
        language plpgsql security definer set search_path = public, pg_temp as
      $$ begin
        if viewer_id() is null then raise exception 'no viewer' using errcode = '42501'; end if;
        insert into city (city_id, name, country, population, place_id, founded_by)
          values (new_city, city_name, country_code, inhabitants, gazetteer_id, viewer_id());
        insert into member (city_id, person_id, name, email) select new_city, id, name, email from person where id = viewer_id();
        insert into member_role (city_id, person_id, role) values (new_city, viewer_id(), 'leader');
      end $$;
      create function has_open_invitation(address text) returns boolean language sql stable security definer set search_path = public, pg_temp as
      $$ select exists (select 1 from invitation where email = address and withdrawn_at is null and accepted_at is null and expires_at > now()) $$;
      create function carry_name() returns trigger language plpgsql security definer set search_path = public, pg_temp as
      $$ begin
        update member set name = new.name where person_id = new.id;
        return null;
      end $$`);
    for (const table of ['city', 'member', 'member_role', 'invitation']) {
      await runner.query(`
        grant select, insert, update on ${table} to citymark_door;
        create policy ${table}_door on ${table} to citymark_door using (true) with check (true)`);
    }
    // Signing in needs the roles and the invitations of one person, and nothing else of any city.
    const callers = {
      'viewer_cities()': 'citymark_app',
      'viewer_leads()': 'citymark_app',
      'found_city(uuid, text, text, integer, text)': 'citymark_app',
      'roles_of_person(uuid)': 'citymark_auth',
      'has_open_invitation(text)': 'citymark_auth',
    };
    for (const [signature, caller] of Object.entries(callers)) {
      await runner.query(`
        alter function ${signature} owner to citymark_door;
        revoke all on function ${signature} from public;
        grant execute on function ${signature} to ${caller}`);
    }
    // A member's name is a copy that the city's people may read; it follows the person's own.
    await runner.query(`
      alter function carry_name() owner to citymark_door;
      revoke all on function carry_name() from public;
      create trigger person_carry_name after update of name on person for each row when (old.name is distinct from new.name) execute function carry_name()`);
    await runner.query(protect({ table: 'city', update: LED_BY_VIEWER }));
    await runner.query(protect({ table: 'member', update: LED_BY_VIEWER }));
    await runner.query(protect({ table: 'member_role', insert: LED_BY_VIEWER, delete: LED_BY_VIEWER }));
    await runner.query(protect({ table: 'invitation', select: LED_BY_VIEWER, insert: LED_BY_VIEWER, update: LED_BY_VIEWER }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger person_carry_name on person');
    await runner.query('drop table invitation, member_role, member, city cascade');
    await runner.query('drop function found_city(uuid, text, text, integer, text), roles_of_person(uuid), has_open_invitation(text), carry_name(), viewer_leads(), viewer_cities()');
  }
}
