import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LED_BY_VIEWER, protect } from './protect';

/** The roadmap: actions, the uplift expected of them, and what they depend on. */
export class CreateAction1795300012000 implements MigrationInterface {
  name = 'CreateAction1795300012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table action (
        city_id uuid not null,
        id uuid not null,
        assessment_id uuid not null,
        name text not null constraint action_name_length check (length(name) between 1 and 160),
        owner text not null,
        cost_low bigint not null constraint action_cost_low check (cost_low >= 0),
        cost_high bigint not null,
        effort_days integer not null constraint action_effort check (effort_days >= 0),
        start_quarter text not null constraint action_start_quarter check (start_quarter ~ '^[0-9]{4}-Q[1-4]$'),
        end_quarter text not null constraint action_end_quarter check (end_quarter ~ '^[0-9]{4}-Q[1-4]$'),
        status text not null constraint action_status check (status in ('proposed', 'agreed', 'under-way', 'done', 'dropped')),
        investment text not null default '',
        partners text not null default '',
        created_by uuid not null,
        created_at timestamptz not null default now(),
        constraint action_pk primary key (city_id, id),
        constraint action_assessment_fk foreign key (city_id, assessment_id) references assessment (city_id, id),
        constraint action_cost_range check (cost_high >= cost_low),
        constraint action_ends_after_start check (end_quarter >= start_quarter)
      );
      create table action_uplift (
        city_id uuid not null,
        action_id uuid not null,
        assessment_id uuid not null,
        statement_id text not null,
        uplift smallint not null constraint action_uplift_range check (uplift between 1 and 7),
        constraint action_uplift_pk primary key (city_id, action_id, statement_id),
        constraint action_uplift_action_fk foreign key (city_id, action_id) references action (city_id, id) on delete cascade,
        constraint action_uplift_statement_fk foreign key (city_id, assessment_id, statement_id) references assessment_statement (city_id, assessment_id, statement_id)
      );
      create table action_dependency (
        city_id uuid not null,
        action_id uuid not null,
        depends_on uuid not null,
        constraint action_dependency_pk primary key (city_id, action_id, depends_on),
        constraint action_dependency_action_fk foreign key (city_id, action_id) references action (city_id, id) on delete cascade,
        constraint action_dependency_on_fk foreign key (city_id, depends_on) references action (city_id, id),
        constraint action_dependency_other check (action_id <> depends_on)
      )`);
    await runner.query(protect({ table: 'action', insert: LED_BY_VIEWER, update: LED_BY_VIEWER, delete: LED_BY_VIEWER }));
    await runner.query(protect({ table: 'action_uplift', insert: LED_BY_VIEWER, update: LED_BY_VIEWER, delete: LED_BY_VIEWER }));
    await runner.query(protect({ table: 'action_dependency', insert: LED_BY_VIEWER, delete: LED_BY_VIEWER }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table action_dependency, action_uplift, action');
  }
}
