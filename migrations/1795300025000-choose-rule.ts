import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A leader chooses the rule and weights before round 1; terms_hash names what was locked then: rule, weights and groups together. */
export class ChooseRule1795300025000 implements MigrationInterface {
  name = 'ChooseRule1795300025000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table assessment add column weights jsonb not null default '{}', add column terms_hash text`);
    // What was locked stays as it is, whatever the program that runs does.
    await runner.query(`
      create function keep_locked_rule() returns trigger language plpgsql as
      $$ begin
        if old.rule_locked_at is not null and
          (new.rule, new.rule_hash, new.weights, new.terms_hash, new.rule_locked_at) is distinct from (old.rule, old.rule_hash, old.weights, old.terms_hash, old.rule_locked_at)
          then raise exception 'the rule is locked' using errcode = '42501'; end if;
        return new;
      end $$;
      create trigger assessment_rule_locked before update on assessment for each row execute function keep_locked_rule()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger assessment_rule_locked on assessment');
    await runner.query('drop function keep_locked_rule()');
    await runner.query('alter table assessment drop column terms_hash, drop column weights');
  }
}
