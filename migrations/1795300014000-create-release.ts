import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LED_BY_VIEWER, protect } from './protect';

/**
 * The benchmark. A contribution belongs to a period (a year, one contribution a city) and waits in the pool under an opaque key; the release role reads it without any column that names a city.
 * A block is immutable and never lists its members to anybody but the release role.
 */
export class CreateRelease1795300014000 implements MigrationInterface {
  name = 'CreateRelease1795300014000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table contribution (
        city_id uuid not null,
        id uuid not null,
        assessment_id uuid not null,
        key text not null,
        epoch integer not null constraint contribution_epoch_positive check (epoch > 0),
        period integer not null,
        controllers text[] not null,
        region text,
        income_group text,
        population_band text,
        pack_hash text not null,
        area_ids text[] not null constraint contribution_some_area check (cardinality(area_ids) > 0),
        levels jsonb not null,
        consented_by uuid not null,
        consented_at timestamptz not null default now(),
        withdrawn_at timestamptz,
        constraint contribution_pk primary key (city_id, id),
        constraint contribution_assessment_fk foreign key (city_id, assessment_id) references assessment (city_id, id)
      );
      create unique index contribution_one_live on contribution (city_id, assessment_id) where withdrawn_at is null;
      create unique index contribution_one_a_period on contribution (city_id, period) where withdrawn_at is null;
      create table synthetic_contribution (
        key text constraint synthetic_contribution_pk primary key,
        period integer not null,
        region text not null,
        income_group text not null,
        population_band text not null,
        pack_hash text not null,
        area_ids text[] not null,
        levels jsonb not null,
        created_at timestamptz not null default now()
      );
      create table release (
        id uuid constraint release_pk primary key,
        number integer not null constraint release_number_unique unique,
        policy jsonb not null,
        digest text not null,
        published_by uuid not null constraint release_publisher_fk references person (id),
        published_at timestamptz not null default now()
      );
      create table block (
        id uuid constraint block_pk primary key,
        release_id uuid not null constraint block_release_fk references release (id),
        area_id text not null,
        pack_hash text not null,
        period integer not null,
        region text,
        income_group text,
        population_band text,
        synthetic boolean not null,
        members integer not null,
        histograms jsonb not null,
        digest text not null,
        retired_in uuid constraint block_retired_fk references release (id)
      );
      create table block_member (
        block_id uuid not null constraint block_member_block_fk references block (id),
        key text not null,
        epoch integer not null,
        constraint block_member_pk primary key (block_id, key)
      );
      create function freeze_block() returns trigger language plpgsql as
      $$ begin
        if tg_op = 'DELETE' then raise exception 'a block is immutable' using errcode = '42501'; end if;
        if old.retired_in is not null or (to_jsonb(new) - 'retired_in') is distinct from (to_jsonb(old) - 'retired_in')
          then raise exception 'a block is immutable' using errcode = '42501'; end if;
        return new;
      end $$;
      create trigger block_frozen before update or delete on block for each row execute function freeze_block()`);
    await runner.query(protect({ table: 'contribution', insert: LED_BY_VIEWER, update: LED_BY_VIEWER }));
    await runner.query(`
      grant select (key, epoch, period, controllers, region, income_group, population_band, pack_hash, area_ids, levels, consented_at, withdrawn_at) on contribution to citymark_release;
      create policy contribution_release on contribution for select to citymark_release using (true);
      grant select, insert on synthetic_contribution, release, block, block_member to citymark_release;
      grant update (retired_in) on block to citymark_release;
      grant select on person to citymark_release;
      create policy person_release on person for select to citymark_release using (operator);
      grant select on release to citymark_app;
      grant select on block to citymark_app;
      alter table synthetic_contribution enable row level security;
      alter table synthetic_contribution force row level security;
      create policy synthetic_contribution_release on synthetic_contribution to citymark_release using (true) with check (true);
      alter table release enable row level security;
      alter table release force row level security;
      create policy release_release on release to citymark_release using (true) with check (true);
      create policy release_select on release for select to citymark_app using (viewer_id() is not null);
      alter table block enable row level security;
      alter table block force row level security;
      create policy block_release on block to citymark_release using (true) with check (true);
      create policy block_select on block for select to citymark_app using (exists (select 1 from contribution c where c.city_id = any (array (select viewer_cities()))));
      alter table block_member enable row level security;
      alter table block_member force row level security;
      create policy block_member_release on block_member to citymark_release using (true) with check (true)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy person_release on person');
    await runner.query('revoke select on person from citymark_release');
    await runner.query('drop table block_member, block, release, synthetic_contribution, contribution');
    await runner.query('drop function freeze_block()');
  }
}
