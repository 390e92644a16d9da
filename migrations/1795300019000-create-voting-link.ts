import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LED_BY_VIEWER, protect } from './protect';

/**
 * Voting links: each opens one assessment to one person, to judge and to talk. The secret is derived from the id with the installation's
 * key and stored nowhere, so that every mail to a person carries the same link. A withdrawn one never works again; the next has another id.
 */
export class CreateVotingLink1795300019000 implements MigrationInterface {
  name = 'CreateVotingLink1795300019000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table voting_link (
        city_id uuid not null,
        id uuid not null,
        assessment_id uuid not null,
        person_id uuid not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        last_used_at timestamptz,
        withdrawn_at timestamptz,
        constraint voting_link_pk primary key (city_id, id),
        constraint voting_link_participant_fk foreign key (city_id, assessment_id, person_id) references participant (city_id, assessment_id, person_id) on delete cascade
      );
      create unique index voting_link_one_open on voting_link (city_id, assessment_id, person_id) where withdrawn_at is null;
      create unique index voting_link_id_idx on voting_link (id);
      alter table session add column voting_link_id uuid;
      create index session_voting_link_idx on session (voting_link_id) where voting_link_id is not null`);
    await runner.query(protect({ table: 'voting_link', select: LED_BY_VIEWER, insert: LED_BY_VIEWER, update: LED_BY_VIEWER }));
    // Whoever opens a link is nobody yet: the role that signs people in looks it up and notes its use.
    await runner.query(`
      grant select, update (last_used_at) on voting_link to citymark_auth;
      create policy voting_link_auth on voting_link to citymark_auth using (true) with check (true)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index session_voting_link_idx; alter table session drop column voting_link_id');
    await runner.query('drop table voting_link');
  }
}
