import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of each device that a person voted from, the number of its last vote that was counted: an earlier one that arrives late is not. */
export class OrderVotes1795300027000 implements MigrationInterface {
  name = 'OrderVotes1795300027000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table vote add column sent jsonb not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table vote drop column sent');
  }
}
