import { createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { UnitOfWork } from '../src/platform/unit-of-work';
import { NotebookModule } from './notebook.fixture';
import { createTestApp, type TestApp } from './test-app';
import { viewerNamed } from './viewers.fixture';

/** A mail server that refuses the first deliveries and keeps what it accepts. */
class MailServer {
  readonly accepted: string[] = [];
  refusals = 0;
  private readonly server: Server = createServer((socket) => this.converse(socket));

  listen = () => new Promise<number>((resolve) => this.server.listen(0, '127.0.0.1', () => resolve((this.server.address() as { port: number }).port)));
  close = () => new Promise<void>((resolve) => void this.server.close(() => resolve()));

  private converse(socket: Socket): void {
    let message: string | null = null;
    socket.on('error', () => undefined);
    socket.write('220 test\r\n');
    socket.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\r\n').slice(0, -1)) {
        if (message === null) {
          if (line === 'DATA') message = '';
          socket.write(line === 'DATA' ? '354 go\r\n' : line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n');
        } else if (line === '.') {
          if (this.refusals > 0) socket.write('451 busy, dear anna@example.org\r\n');
          else this.accepted.push(message);
          if (this.refusals-- <= 0) socket.write('250 ok\r\n');
          message = null;
        } else message += `${line}\n`;
      }
    });
  }
}

describe('mails', () => {
  const anybody = viewerNamed(null);
  const send = (app: TestApp, subject: string, fails = false) =>
    app.get(UnitOfWork).inTransaction(anybody, { operation: 'send', requestId: null, input: null, cityId: null, as: 'auth' }, async (tx) => {
      await tx.mail({ recipient: 'anna@example.org', subject, body: 'Guten Tag, Zoë' });
      if (fails) throw new Error('rolled back');
      return null;
    });

  test('stay in the local outbox when no mail server is set', async () => {
    const app = await createTestApp({ features: [NotebookModule] });
    await send(app, 'kept');
    expect(await app.outbox('anna@example.org')).toEqual([expect.objectContaining({ subject: 'kept', body: 'Guten Tag, Zoë' })]);
    expect(await app.sql('select from graphile_worker._private_jobs')).toEqual([]);
    await app.close();
  });

  test('are delivered by SMTP once, after a refusal again, and not at all after a rollback', async () => {
    const server = new MailServer();
    const app = await createTestApp({ features: [NotebookModule], config: { smtpUrl: `smtp://127.0.0.1:${await server.listen()}` } });
    const stateOf = (subject: string) => app.sql('select sent_at is not null as sent, attempts, last_error from mail where subject = $1', [subject]);
    const until = async (holds: () => Promise<boolean>) => {
      for (let i = 0; i < 200 && !(await holds()); i++) await pause(50);
    };
    await expect(send(app, 'rolled back', true)).rejects.toThrow('rolled back');
    await send(app, 'delivered');
    await until(async () => server.accepted.length > 0 && (await stateOf('delivered'))[0]?.sent === true);
    expect(await stateOf('delivered')).toEqual([{ sent: true, attempts: 1, last_error: null }]);
    expect(server.accepted).toEqual([expect.stringContaining('Subject: delivered')]);

    server.refusals = 1;
    await send(app, 'refused');
    await until(async () => (await stateOf('refused'))[0]?.attempts === 1);
    expect(await stateOf('refused')).toEqual([{ sent: false, attempts: 1, last_error: '451' }]);
    // The next attempt is due later; what is checked here is that there is one.
    await app.sql("update graphile_worker._private_jobs set run_at = now()");
    await until(async () => (await stateOf('refused'))[0]?.sent === true);
    expect(await stateOf('refused')).toEqual([{ sent: true, attempts: 2, last_error: null }]);
    expect(server.accepted).toHaveLength(2);
    await app.close();
    await server.close();
  });
});
