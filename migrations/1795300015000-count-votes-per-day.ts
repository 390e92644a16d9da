import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How many votes were cast on each day, over a whole assessment: while a round is open nobody may know more than that. A vote that
 * replaces an earlier one of the same round is not counted again. The door hands out sums alone: no statement, no person, no level.
 */
export class CountVotesPerDay1795300015000 implements MigrationInterface {
  name = 'CountVotesPerDay1795300015000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function votes_per_day(of_city uuid, of_assessment uuid) returns table (day date, votes integer) language sql stable security definer set search_path = public, pg_temp as
      $$ select (h.cast_at at time zone 'utc')::date, count(*)::integer
         from round_statement s join vote_history h on h.city_id = s.city_id and h.round_id = s.round_id and h.statement_id = s.statement_id and h.seq = 1
         where s.city_id = of_city and s.assessment_id = of_assessment and of_city in (select viewer_cities()) group by 1 $$;
      alter function votes_per_day(uuid, uuid) owner to citymark_door;
      revoke all on function votes_per_day(uuid, uuid) from public;
      grant execute on function votes_per_day(uuid, uuid) to citymark_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function votes_per_day(uuid, uuid)');
  }
}
