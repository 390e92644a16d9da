import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LED_BY_VIEWER, protect } from './protect';

/**
 * Rounds, votes and what came of them. A vote of an open round is read by its voter alone; a leader's transaction reads the votes of a
 * round only once it is closed, to compute the result. Counters hold how many have voted, never a level.
 */
export class CreateRound1795300010000 implements MigrationInterface {
  name = 'CreateRound1795300010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table round (
        city_id uuid not null,
        id uuid not null,
        assessment_id uuid not null,
        number integer not null constraint round_number check (number > 0),
        opened_by uuid not null,
        opened_at timestamptz not null default now(),
        closes_at timestamptz,
        closed_at timestamptz,
        constraint round_pk primary key (city_id, id),
        constraint round_assessment_fk foreign key (city_id, assessment_id) references assessment (city_id, id),
        constraint round_number_unique unique (city_id, assessment_id, number)
      );
      create unique index round_one_open on round (city_id, assessment_id) where closed_at is null;
      create table round_statement (
        city_id uuid not null,
        round_id uuid not null,
        assessment_id uuid not null,
        statement_id text not null,
        votes_cast integer not null default 0,
        result jsonb,
        constraint round_statement_pk primary key (city_id, round_id, statement_id),
        constraint round_statement_round_fk foreign key (city_id, round_id) references round (city_id, id),
        constraint round_statement_statement_fk foreign key (city_id, assessment_id, statement_id) references assessment_statement (city_id, assessment_id, statement_id)
      );
      create index round_statement_statement_idx on round_statement (city_id, assessment_id, statement_id);
      create table round_participation (
        city_id uuid not null,
        round_id uuid not null,
        person_id uuid not null,
        judged integer not null default 0,
        last_at timestamptz not null default now(),
        constraint round_participation_pk primary key (city_id, round_id, person_id),
        constraint round_participation_round_fk foreign key (city_id, round_id) references round (city_id, id)
      );
      create table vote (
        city_id uuid not null,
        round_id uuid not null,
        statement_id text not null,
        person_id uuid not null,
        stakeholder_group text not null,
        level smallint constraint vote_level check (level between 0 and 7),
        confidence text not null constraint vote_confidence check (confidence in ('low', 'medium', 'high')),
        reason text not null default '' constraint vote_reason_length check (length(reason) <= 2000),
        cast_at timestamptz not null default now(),
        constraint vote_pk primary key (city_id, round_id, statement_id, person_id),
        constraint vote_round_statement_fk foreign key (city_id, round_id, statement_id) references round_statement (city_id, round_id, statement_id),
        constraint vote_member_fk foreign key (city_id, person_id) references member (city_id, person_id)
      );
      create table vote_history (
        city_id uuid not null,
        round_id uuid not null,
        statement_id text not null,
        person_id uuid not null,
        seq integer not null,
        level smallint,
        confidence text not null,
        reason text not null,
        cast_at timestamptz not null,
        constraint vote_history_pk primary key (city_id, round_id, statement_id, person_id, seq),
        constraint vote_history_vote_fk foreign key (city_id, round_id, statement_id, person_id) references vote (city_id, round_id, statement_id, person_id)
      );
      create table settlement (
        city_id uuid not null,
        assessment_id uuid not null,
        statement_id text not null,
        kind text not null constraint settlement_kind check (kind in ('consensus', 'stable-dissent', 'leader')),
        level smallint not null constraint settlement_level check (level between 0 and 7),
        median numeric(3, 1),
        reason text not null default '',
        round_id uuid,
        settled_by uuid not null,
        settled_at timestamptz not null default now(),
        constraint settlement_pk primary key (city_id, assessment_id, statement_id),
        constraint settlement_statement_fk foreign key (city_id, assessment_id, statement_id) references assessment_statement (city_id, assessment_id, statement_id),
        constraint settlement_round_fk foreign key (city_id, round_id) references round (city_id, id),
        constraint settlement_reason check (kind <> 'leader' or length(reason) > 0 or coalesce(level = floor(median), false))
      )`);
    // Every new vote and every replaced one is recorded, counted once, and counted without its level.
    await runner.query(`
      create function record_vote() returns trigger language plpgsql security definer set search_path = public, pg_temp as
      $$ begin
        insert into vote_history (city_id, round_id, statement_id, person_id, seq, level, confidence, reason, cast_at)
          select new.city_id, new.round_id, new.statement_id, new.person_id, 1 + count(*), new.level, new.confidence, new.reason, new.cast_at
          from vote_history h where (h.city_id, h.round_id, h.statement_id, h.person_id) = (new.city_id, new.round_id, new.statement_id, new.person_id);
        if tg_op = 'INSERT' then
          update round_statement s set votes_cast = votes_cast + 1
            where (s.city_id, s.round_id, s.statement_id) = (new.city_id, new.round_id, new.statement_id);
          insert into round_participation (city_id, round_id, person_id, judged, last_at) values (new.city_id, new.round_id, new.person_id, 1, new.cast_at)
            on conflict on constraint round_participation_pk do update set judged = round_participation.judged + 1, last_at = excluded.last_at;
        end if;
        return null;
      end $$;
      create trigger vote_recorded after insert or update on vote for each row execute function record_vote();
      alter function record_vote() owner to citymark_door;
      grant select, insert on vote_history to citymark_door;
      grant select, update on round_statement to citymark_door;
      grant select, insert, update on round_participation to citymark_door`);
    const roundIs = (state: string) =>
      `exists (select 1 from round r where r.city_id = vote.city_id and r.id = vote.round_id and r.closed_at is ${state})`;
    await runner.query(protect({ table: 'round', insert: LED_BY_VIEWER, update: LED_BY_VIEWER }));
    await runner.query(protect({ table: 'round_statement', insert: LED_BY_VIEWER, update: LED_BY_VIEWER }));
    await runner.query(protect({ table: 'round_participation', select: `person_id = viewer_id() or ${LED_BY_VIEWER}` }));
    await runner.query(
      protect({
        table: 'vote',
        select: `person_id = viewer_id() or (${LED_BY_VIEWER} and ${roundIs('not null')})`,
        insert: `person_id = viewer_id() and ${roundIs('null')}`,
        update: `person_id = viewer_id() and ${roundIs('null')}`,
      }),
    );
    await runner.query(protect({ table: 'vote_history', select: 'person_id = viewer_id()' }));
    await runner.query(protect({ table: 'settlement', insert: LED_BY_VIEWER, update: LED_BY_VIEWER, delete: LED_BY_VIEWER }));
    await runner.query(`
      create policy vote_history_door on vote_history to citymark_door using (true) with check (true);
      create policy round_statement_door on round_statement to citymark_door using (true) with check (true);
      create policy round_participation_door on round_participation to citymark_door using (true) with check (true)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table settlement, vote_history, vote, round_participation, round_statement, round');
    await runner.query('drop function record_vote()');
  }
}
