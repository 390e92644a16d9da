import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails, enqueued in the transaction that causes them. They may hold sign-in links: whoever enqueues cannot read them back. */
export class CreateMail1795300006000 implements MigrationInterface {
  name = 'CreateMail1795300006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mail (
        id uuid constraint mail_pk primary key,
        recipient text not null,
        subject text not null,
        body text not null,
        created_at timestamptz not null default now(),
        sent_at timestamptz,
        attempts integer not null default 0,
        last_error text
      );
      create index mail_unsent_idx on mail (created_at) where sent_at is null;
      grant insert on mail to citymark_app, citymark_auth;
      grant select, update on mail to citymark_worker;
      alter table mail enable row level security;
      alter table mail force row level security;
      create policy mail_enqueue on mail for insert to citymark_app, citymark_auth with check (sent_at is null);
      create policy mail_deliver_select on mail for select to citymark_worker using (true);
      create policy mail_deliver_update on mail for update to citymark_worker using (true) with check (true)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table mail');
  }
}
