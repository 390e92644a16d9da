import type { Client } from 'pg';
import { appendEvents } from '../../platform/audit';
import type { AuditEvent, MailMessage, Tx } from '../../platform/transaction';
import { openTables } from './open-tables';
import { inTransaction } from './owner';
import { tablesOf } from './tables';

/** A transaction handle for the stores of features, on the owner's connection. Events belong to the installation. */
class OwnerWork implements Tx {
  readonly events: AuditEvent[] = [];

  constructor(
    private readonly client: Client,
    readonly now: Date,
  ) {}

  get manager(): never {
    throw new Error('the command line has no entity manager');
  }

  async query<R>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
    const { rows } = await this.client.query(sql, [...parameters]);
    return rows as R[];
  }

  record(event: AuditEvent): void {
    if (event.cityId !== null) throw new Error('the command line adds nothing to the record of a city');
    this.events.push(event);
  }

  mail(_message: MailMessage): Promise<void> {
    throw new Error('the command line sends no mail');
  }
}

/** One audited change as the owner, on the named tables. */
export async function changeAsOwner<T>(client: Client, tableNames: readonly string[], work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(client, 'begin', async () => {
    const tables = (await tablesOf(client)).filter(({ name }) => tableNames.includes(name));
    const open = await openTables(client, tables);
    // A trigger may work for another role, whose rows stay guarded.
    await client.query('set local row_security = on');
    const tx = await ownerWork(client);
    const result = await work(tx);
    await recordEvents(client, tx.events);
    await open.close();
    return result;
  });
}

/** Appends to the installation's record, within the open transaction. */
export async function recordEvents(client: Client, events: readonly AuditEvent[]): Promise<void> {
  await appendEvents(await ownerWork(client), events, null);
}

async function ownerWork(client: Client): Promise<OwnerWork> {
  const { rows } = await client.query<{ now: Date }>('select now() as now');
  const now = rows[0]?.now;
  if (!now) throw new Error('the database did not tell the time');
  return new OwnerWork(client, now);
}
