import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Model packs: draft -> published (frozen, hashed) -> retired. A published pack's content never changes. */
export class CreateModelPack1795300007000 implements MigrationInterface {
  name = 'CreateModelPack1795300007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table model_pack (
        id uuid constraint model_pack_pk primary key,
        pack_id text not null,
        version text not null,
        state text not null constraint model_pack_state check (state in ('draft', 'published', 'retired')),
        content jsonb not null,
        hash text not null constraint model_pack_hash_hex check (hash ~ '^[0-9a-f]{64}$'),
        built_in boolean not null default false,
        imported_by uuid constraint model_pack_importer_fk references person (id),
        created_at timestamptz not null default now(),
        published_at timestamptz,
        constraint model_pack_version_unique unique (pack_id, version)
      );
      create function freeze_model_pack() returns trigger language plpgsql as
      $$ begin
        if tg_op = 'DELETE' then
          if old.state <> 'draft' then raise exception 'a published model pack is frozen' using errcode = '42501'; end if;
          return old;
        end if;
        if old.state <> 'draft' and (new.content, new.hash, new.pack_id, new.version) is distinct from (old.content, old.hash, old.pack_id, old.version)
          then raise exception 'a published model pack is frozen' using errcode = '42501'; end if;
        if old.state = 'published' and new.state = 'draft' or old.state = 'retired' and new.state <> 'retired'
          then raise exception 'a model pack only goes from draft to published to retired' using errcode = '42501'; end if;
        return new;
      end $$;
      create trigger model_pack_frozen before update or delete on model_pack for each row execute function freeze_model_pack();
      create function viewer_operates() returns boolean language sql stable security definer set search_path = public, pg_temp as
      $$ select coalesce((select operator from person where id = viewer_id()), false) $$;
      alter function viewer_operates() owner to citymark_door;
      revoke all on function viewer_operates() from public;
      grant execute on function viewer_operates() to citymark_app;
      grant select, insert, update, delete on model_pack to citymark_app;
      alter table model_pack enable row level security;
      alter table model_pack force row level security;
      create policy model_pack_select on model_pack for select to citymark_app using (viewer_id() is not null and (state <> 'draft' or viewer_operates()));
      create policy model_pack_insert on model_pack for insert to citymark_app with check (viewer_operates());
      create policy model_pack_update on model_pack for update to citymark_app using (viewer_operates()) with check (viewer_operates());
      create policy model_pack_delete on model_pack for delete to citymark_app using (viewer_operates());
      create policy model_pack_release on model_pack for select to citymark_release using (true);
      grant select on model_pack to citymark_release`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table model_pack');
    await runner.query('drop function freeze_model_pack(), viewer_operates()');
  }
}
