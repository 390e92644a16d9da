import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who withdrew a proof: only they may undo it. Unknown for what was withdrawn before, which cannot be undone. */
export class AddWithdrawnBy1795300016000 implements MigrationInterface {
  name = 'AddWithdrawnBy1795300016000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table evidence add column withdrawn_by uuid,
        add constraint evidence_withdrawer_fk foreign key (city_id, withdrawn_by) references member (city_id, person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table evidence drop column withdrawn_by');
  }
}
