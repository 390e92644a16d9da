import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LED_BY_VIEWER, protect } from './protect';

/** The priority and target that the city sets for each sub-domain. */
export class CreateTarget1795300011000 implements MigrationInterface {
  name = 'CreateTarget1795300011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table target (
        city_id uuid not null,
        assessment_id uuid not null,
        sub_domain_id text not null,
        priority text not null constraint target_priority check (priority in ('low', 'medium', 'high', 'critical')),
        importance smallint not null constraint target_importance check (importance between 1 and 5),
        level numeric(2, 1) not null constraint target_level check (level between 0 and 7 and level * 2 = floor(level * 2)),
        due date not null,
        reason text not null default '',
        set_by uuid not null,
        set_at timestamptz not null default now(),
        constraint target_pk primary key (city_id, assessment_id, sub_domain_id),
        constraint target_assessment_fk foreign key (city_id, assessment_id) references assessment (city_id, id)
      )`);
    await runner.query(protect({ table: 'target', insert: LED_BY_VIEWER, update: LED_BY_VIEWER, delete: LED_BY_VIEWER }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table target');
  }
}
