import type { MigrationInterface, QueryRunner } from 'typeorm';

/** record_vote() with (or, to go back, without) the voter's group in round_participation. */
const recordVote = (withGroup: boolean) => `
  create or replace function record_vote() returns trigger language plpgsql security definer set search_path = public, pg_temp as
  $$ begin
    insert into vote_history (city_id, round_id, statement_id, person_id, seq, level, confidence, reason, cast_at)
      select new.city_id, new.round_id, new.statement_id, new.person_id, 1 + count(*), new.level, new.confidence, new.reason, new.cast_at
      from vote_history h where (h.city_id, h.round_id, h.statement_id, h.person_id) = (new.city_id, new.round_id, new.statement_id, new.person_id);
    if tg_op = 'INSERT' then
      update round_statement s set votes_cast = votes_cast + 1
        where (s.city_id, s.round_id, s.statement_id) = (new.city_id, new.round_id, new.statement_id);
      insert into round_participation (city_id, round_id, person_id, judged, last_at${withGroup ? ', stakeholder_group' : ''})
        values (new.city_id, new.round_id, new.person_id, 1, new.cast_at${withGroup ? ', new.stakeholder_group' : ''})
        on conflict on constraint round_participation_pk do update set judged = round_participation.judged + 1, last_at = excluded.last_at;
    end if;
    return null;
  end $$`;

/**
 * Whoever has voted in an assessment stays in the group that they voted for: moving a dissenter to another group, or out of the panel
 * and back into another, would move the medians that the rule compares.
 */
export class KeepGroups1795300026000 implements MigrationInterface {
  name = 'KeepGroups1795300026000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table round_participation add column stakeholder_group text');
    await runner.query(`
      update round_participation p set stakeholder_group =
        (select min(v.stakeholder_group) from vote v where v.city_id = p.city_id and v.round_id = p.round_id and v.person_id = p.person_id)`);
    await runner.query(recordVote(true));
    await runner.query(`
      create function keep_group() returns trigger language plpgsql security definer set search_path = public, pg_temp as
      $$ declare voted text;
      begin
        select min(p.stakeholder_group) into voted from round_participation p where p.city_id = new.city_id and p.person_id = new.person_id
          and exists (select from round_statement s where s.city_id = p.city_id and s.round_id = p.round_id and s.assessment_id = new.assessment_id);
        new.stakeholder_group := coalesce(voted, new.stakeholder_group);
        return new;
      end $$;
      create trigger participant_group_kept before insert or update on participant for each row execute function keep_group();
      alter function keep_group() owner to citymark_door`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger participant_group_kept on participant');
    await runner.query('drop function keep_group()');
    await runner.query(recordVote(false));
    await runner.query('alter table round_participation drop column stakeholder_group');
  }
}
