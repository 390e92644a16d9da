import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LED_BY_VIEWER, protect } from './protect';

/** Proof (file, link or note), the statements it serves, and the levels that evidencers propose. */
export class CreateEvidence1795300009000 implements MigrationInterface {
  name = 'CreateEvidence1795300009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table upload (
        city_id uuid not null constraint upload_city_fk references city (city_id),
        id uuid not null,
        file_name text not null,
        media_type text not null,
        size bigint not null constraint upload_size check (size > 0),
        sha256 text not null constraint upload_sha256_hex check (sha256 ~ '^[0-9a-f]{64}$'),
        uploaded_by uuid not null,
        uploaded_at timestamptz not null default now(),
        constraint upload_pk primary key (city_id, id),
        constraint upload_uploader_fk foreign key (city_id, uploaded_by) references member (city_id, person_id)
      );
      create table evidence (
        city_id uuid not null,
        id uuid not null,
        assessment_id uuid not null,
        kind text not null constraint evidence_kind check (kind in ('file', 'link', 'note')),
        title text not null constraint evidence_title_length check (length(title) between 1 and 200),
        url text,
        note text,
        upload_id uuid,
        visibility text not null default 'panel' constraint evidence_visibility check (visibility in ('city', 'panel', 'public')),
        counter boolean not null default false,
        valid_until date,
        added_by uuid not null,
        added_at timestamptz not null default now(),
        withdrawn_at timestamptz,
        constraint evidence_pk primary key (city_id, id),
        constraint evidence_assessment_fk foreign key (city_id, assessment_id) references assessment (city_id, id),
        constraint evidence_upload_fk foreign key (city_id, upload_id) references upload (city_id, id),
        constraint evidence_author_fk foreign key (city_id, added_by) references member (city_id, person_id),
        constraint evidence_has_its_kind check (
          (kind = 'file') = (upload_id is not null) and (kind = 'link') = (url is not null) and (kind <> 'note' or note is not null))
      );
      create table evidence_statement (
        city_id uuid not null,
        evidence_id uuid not null,
        assessment_id uuid not null,
        statement_id text not null,
        constraint evidence_statement_pk primary key (city_id, evidence_id, statement_id),
        constraint evidence_statement_evidence_fk foreign key (city_id, evidence_id) references evidence (city_id, id),
        constraint evidence_statement_statement_fk foreign key (city_id, assessment_id, statement_id) references assessment_statement (city_id, assessment_id, statement_id)
      );
      create index evidence_statement_statement_idx on evidence_statement (city_id, assessment_id, statement_id);
      create table proposal (
        city_id uuid not null,
        id uuid not null,
        assessment_id uuid not null,
        statement_id text not null,
        level smallint not null constraint proposal_level check (level between 0 and 7),
        reason text not null constraint proposal_reason_length check (length(reason) between 1 and 2000),
        proposed_by uuid not null,
        proposed_at timestamptz not null default now(),
        constraint proposal_pk primary key (city_id, id),
        constraint proposal_statement_fk foreign key (city_id, assessment_id, statement_id) references assessment_statement (city_id, assessment_id, statement_id),
        constraint proposal_author_fk foreign key (city_id, proposed_by) references member (city_id, person_id)
      );
      create index proposal_statement_idx on proposal (city_id, assessment_id, statement_id, proposed_at desc)`);
    const cityStaff = `city_id in (select r.city_id from member_role r where r.person_id = viewer_id() and r.role in ('leader', 'deputy', 'evidencer', 'observer'))`;
    await runner.query(protect({ table: 'upload', insert: 'uploaded_by = viewer_id()' }));
    await runner.query(
      protect({
        table: 'evidence',
        select: `visibility <> 'city' or added_by = viewer_id() or ${cityStaff}`,
        insert: 'added_by = viewer_id()',
        update: `added_by = viewer_id() or ${LED_BY_VIEWER}`,
      }),
    );
    await runner.query(protect({ table: 'evidence_statement', insert: true }));
    await runner.query(protect({ table: 'proposal', insert: 'proposed_by = viewer_id()' }));
    // Whether a level rests on proof is the same for everybody, also for those who may not see the proof itself: these tell that alone.
    await runner.query(`
      create function statements_with_proof(of_city uuid, of_assessment uuid) returns setof text language sql stable security definer set search_path = public, pg_temp as
      $$ select distinct s.statement_id from evidence_statement s join evidence e on e.city_id = s.city_id and e.id = s.evidence_id
         where s.city_id = of_city and s.assessment_id = of_assessment and of_city in (select viewer_cities())
           and not e.counter and e.withdrawn_at is null and (e.valid_until is null or e.valid_until >= (now() at time zone 'utc')::date) $$;
      create function proposal_flags(of_city uuid, of_assessment uuid, proof_from integer) returns table (proposal_id uuid, without_proof boolean, stale boolean)
        language sql stable security definer set search_path = public, pg_temp as
      $$ select p.id,
           p.level >= proof_from and not coalesce(bool_or(e.id is not null and e.withdrawn_at is null), false),
           coalesce(bool_or(e.withdrawn_at > p.proposed_at or (e.withdrawn_at is null and e.valid_until < (now() at time zone 'utc')::date)), false)
         from proposal p
         left join evidence_statement s on s.city_id = p.city_id and s.assessment_id = p.assessment_id and s.statement_id = p.statement_id
         left join evidence e on e.city_id = s.city_id and e.id = s.evidence_id and not e.counter
         where p.city_id = of_city and p.assessment_id = of_assessment and of_city in (select viewer_cities())
         group by p.city_id, p.id $$`);
    for (const table of ['evidence', 'evidence_statement', 'proposal']) {
      await runner.query(`
        grant select on ${table} to citymark_door;
        create policy ${table}_door on ${table} for select to citymark_door using (true)`);
    }
    for (const signature of ['statements_with_proof(uuid, uuid)', 'proposal_flags(uuid, uuid, integer)']) {
      await runner.query(`
        alter function ${signature} owner to citymark_door;
        revoke all on function ${signature} from public;
        grant execute on function ${signature} to citymark_app`);
    }
    // The sweep of files that no upload names, after a crash, needs their names and nothing else.
    await runner.query(`
      grant select (city_id, sha256) on upload to citymark_worker;
      create policy upload_worker on upload for select to citymark_worker using (true)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function statements_with_proof(uuid, uuid), proposal_flags(uuid, uuid, integer)');
    await runner.query('drop table proposal, evidence_statement, evidence, upload');
  }
}
