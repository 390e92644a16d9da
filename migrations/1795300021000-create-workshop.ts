import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LED_BY_VIEWER, protect } from './protect';

/** Workshops: what is on the screen in front of a room, who joined, and what was noted. Votes are those of the rounds, wherever they are cast. */
export class CreateWorkshop1795300021000 implements MigrationInterface {
  name = 'CreateWorkshop1795300021000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table workshop (
        city_id uuid not null,
        id uuid not null,
        assessment_id uuid not null,
        code text not null constraint workshop_code check (code ~ '^[A-Z2-9]{8}$'),
        statement_id text,
        timer_ends_at timestamptz,
        started_by uuid not null,
        started_at timestamptz not null default now(),
        ended_at timestamptz,
        constraint workshop_pk primary key (city_id, id),
        constraint workshop_assessment_fk foreign key (city_id, assessment_id) references assessment (city_id, id),
        constraint workshop_statement_fk foreign key (city_id, assessment_id, statement_id) references assessment_statement (city_id, assessment_id, statement_id),
        constraint workshop_starter_fk foreign key (city_id, started_by) references member (city_id, person_id)
      );
      create unique index workshop_one_running on workshop (city_id, assessment_id) where ended_at is null;
      create unique index workshop_code_running on workshop (code) where ended_at is null;
      create table workshop_seat (
        city_id uuid not null,
        workshop_id uuid not null,
        person_id uuid not null,
        joined_at timestamptz not null default now(),
        constraint workshop_seat_pk primary key (city_id, workshop_id, person_id),
        constraint workshop_seat_workshop_fk foreign key (city_id, workshop_id) references workshop (city_id, id),
        constraint workshop_seat_member_fk foreign key (city_id, person_id) references member (city_id, person_id)
      );
      create table workshop_note (
        city_id uuid not null,
        id uuid not null,
        workshop_id uuid not null,
        statement_id text,
        note text not null constraint workshop_note_length check (length(note) between 1 and 2000),
        written_by uuid not null,
        written_at timestamptz not null default now(),
        constraint workshop_note_pk primary key (city_id, id),
        constraint workshop_note_workshop_fk foreign key (city_id, workshop_id) references workshop (city_id, id),
        constraint workshop_note_writer_fk foreign key (city_id, written_by) references member (city_id, person_id)
      );
      create index workshop_note_workshop_idx on workshop_note (city_id, workshop_id)`);
    await runner.query(protect({ table: 'workshop', insert: LED_BY_VIEWER, update: LED_BY_VIEWER }));
    await runner.query(protect({ table: 'workshop_seat', select: `person_id = viewer_id() or ${LED_BY_VIEWER}`, insert: 'person_id = viewer_id()' }));
    await runner.query(protect({ table: 'workshop_note', insert: LED_BY_VIEWER }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table workshop_note, workshop_seat, workshop');
  }
}
