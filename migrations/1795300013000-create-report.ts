import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LED_BY_VIEWER, protect } from './protect';

/** Published reports: the frozen snapshot as the exact text that was hashed. */
export class CreateReport1795300013000 implements MigrationInterface {
  name = 'CreateReport1795300013000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table report (
        city_id uuid not null,
        id uuid not null,
        assessment_id uuid not null,
        snapshot text not null,
        hash text not null constraint report_hash_hex check (hash ~ '^[0-9a-f]{64}$'),
        published_by uuid not null,
        published_at timestamptz not null default now(),
        constraint report_pk primary key (city_id, id),
        constraint report_assessment_fk foreign key (city_id, assessment_id) references assessment (city_id, id)
      )`);
    await runner.query(protect({ table: 'report', insert: LED_BY_VIEWER }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table report');
  }
}
