import type { EntityManager, QueryRunner } from 'typeorm';
import { enqueueMail } from './enqueue-mail';
import type { AuditEvent, MailMessage, Tx } from './transaction';

/** The handle that work gets; its events are written by the unit of work just before the commit. */
export class OpenTransaction implements Tx {
  readonly manager: EntityManager;
  private readonly recorded: AuditEvent[] = [];
  private busy = false;

  constructor(
    private readonly runner: QueryRunner,
    readonly now: Date,
    private readonly deliversMail: boolean,
  ) {
    this.manager = runner.manager;
  }

  get events(): readonly AuditEvent[] {
    return this.recorded;
  }

  async query<R>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
    if (this.busy) throw new Error('two statements at once on one transaction: await them in order');
    this.busy = true;
    try {
      // The structured result: for update and delete the plain one is a pair of rows and count.
      const { records } = await this.runner.query(sql, [...parameters], true);
      return (records ?? []) as R[];
    } finally {
      this.busy = false;
    }
  }

  record(event: AuditEvent): void {
    this.recorded.push(event);
  }

  mail(message: MailMessage): Promise<void> {
    return enqueueMail(this, message, this.deliversMail);
  }
}
