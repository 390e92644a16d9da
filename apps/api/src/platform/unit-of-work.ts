import { Inject, Injectable } from '@nestjs/common';
import type { QueryRunner } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { appendEvents } from './audit';
import type { DatabaseRole } from './database-roles';
import { DataSources } from './data-sources';
import { denied } from './domain-error';
import { claimKey, storeOutcome } from './idempotency';
import { announce } from './live/change';
import { asInside, refuseNesting } from './nesting';
import { OpenTransaction } from './open-transaction';
import type { Outcome } from './outcome';
import { repeated } from './retry';
import { InstallationSecret } from './secret';
import type { Tx } from './transaction';
import type { CurrentViewer } from './viewer';

export type { Outcome } from './outcome';

export interface Command {
  /** The mutation's name. */
  readonly operation: string;
  /** The client's key; null only for mutations marked (no key) in the contract. */
  readonly requestId: string | null;
  /** The whole input; compared by keyed hash when the same key comes again. */
  readonly input: unknown;
  readonly cityId: string | null;
  /** The database role that does the work; default 'app'. */
  readonly as?: DatabaseRole;
}

/** The only door to the database: services get whole transactions, never a connection. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly sources: DataSources,
    private readonly secret: InstallationSecret,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Runs one mutation as one transaction: its writes, mails, audit events and the stored outcome are all there or none is.
   * The same key with the same body answers with the stored outcome and runs nothing; with another body it is refused.
   * Work must be repeatable: after a deadlock or a serialization failure the whole of it runs again.
   */
  async inTransaction<T extends Outcome>(viewer: CurrentViewer, command: Command, work: (tx: Tx) => Promise<T>): Promise<T> {
    refuseNesting();
    const { requestId, operation, input, cityId } = command;
    if (requestId !== null && viewer.personId === null) throw denied('signed-out');
    const claim =
      requestId === null || viewer.personId === null
        ? null
        : { personId: viewer.personId, key: requestId, operation, bodyHash: this.secret.mark('idempotency', { operation, input, cityId }) };
    return repeated(() =>
      this.connected(command.as ?? 'app', async (runner) => {
        await runner.startTransaction();
        const tx = await this.begin(runner, viewer);
        const earlier = claim && (await claimKey(tx, claim));
        if (earlier) {
          await runner.commitTransaction();
          return earlier.outcome as T;
        }
        const outcome = await asInside(() => work(tx));
        await appendEvents(tx, tx.events, viewer.personId);
        if (claim) await storeOutcome(tx, claim, outcome);
        await announce(tx, tx.events);
        await runner.commitTransaction();
        return outcome;
      }),
    );
  }

  /** Runs reads on one snapshot with the viewer's rights; a write in it is refused by the database. */
  async reading<T>(viewer: CurrentViewer, work: (tx: Tx) => Promise<T>, as: DatabaseRole = 'app'): Promise<T> {
    refuseNesting();
    return this.connected(as, async (runner) => {
      await runner.startTransaction('REPEATABLE READ');
      const tx = await this.begin(runner, viewer, "set_config('transaction_read_only', 'on', true), ");
      const result = await asInside(() => work(tx));
      await runner.commitTransaction();
      return result;
    });
  }

  private async connected<T>(role: DatabaseRole, work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const runner = this.sources.of(role).createQueryRunner();
    try {
      return await work(runner);
    } catch (error) {
      // The first error is the one to tell; a rollback fails only when the connection is gone, and then nothing is left to roll back.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private async begin(runner: QueryRunner, viewer: CurrentViewer, also = ''): Promise<OpenTransaction> {
    // moment() is now(), but while a demonstration is given its past.
    const sql = `select ${also}set_config('citymark.person', $1, true), moment() as now`;
    const rows = (await runner.query(sql, [viewer.personId ?? ''])) as { now: Date }[];
    const now = rows[0]?.now;
    if (!now) throw new Error('the database did not tell the time');
    return new OpenTransaction(runner, now, this.config.smtpUrl !== null);
  }
}
