import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Logger as JobLogger, run, type Runner } from 'graphile-worker';
import { createTransport } from 'nodemailer';
import { CONFIG, type Config } from '../config';
import { roleUrl } from './database-roles';
import { DataSources } from './data-sources';

const CONCURRENCY = 2;
const SMTP_TIMEOUT_MS = 30_000;
export const DELIVER_MAIL = 'deliver-mail';

interface WaitingMail {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}

/** Sends enqueued mails by SMTP when it is configured, with growing pauses until it succeeds. Without SMTP they stay in the local outbox. */
@Injectable()
export class MailDelivery implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Mail');
  private runner: Runner | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sources: DataSources,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { smtpUrl } = this.config;
    if (smtpUrl === null) return;
    const timeouts = { connectionTimeout: SMTP_TIMEOUT_MS, greetingTimeout: SMTP_TIMEOUT_MS, socketTimeout: SMTP_TIMEOUT_MS };
    const transport = createTransport({ url: smtpUrl, ...timeouts, disableFileAccess: true, disableUrlAccess: true });
    this.runner = await run({
      connectionString: roleUrl(this.config.databaseUrl, 'worker'),
      concurrency: CONCURRENCY,
      noHandleSignals: true,
      // Its own lines quote payloads and errors; what matters is logged here.
      logger: new JobLogger(() => () => undefined),
      taskList: { [DELIVER_MAIL]: async (payload) => this.deliver(idIn(payload), (message) => transport.sendMail(message)) },
      crontab: '',
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
  }

  private async deliver(id: string, send: (message: Record<string, string>) => Promise<unknown>): Promise<void> {
    const worker = this.sources.of('worker');
    const [mail] = await worker.query<WaitingMail[]>('select recipient, subject, body from mail where id = $1 and sent_at is null', [id]);
    if (!mail) return;
    try {
      // The same message-id at every attempt, so that a receiver can drop a second copy.
      const messageId = `<${id}@${new URL(this.config.publicUrl).hostname}>`;
      await send({ from: this.config.mailFrom, to: mail.recipient, subject: mail.subject, text: mail.body, messageId });
    } catch (error) {
      // Servers repeat recipients in their messages: only the code is kept.
      const code = codeOf(error);
      await worker.query('update mail set attempts = attempts + 1, last_error = $2 where id = $1', [id, code]);
      this.logger.warn({ mail: id, code }, 'A mail was not accepted; it is tried again.');
      throw new Error(`mail not accepted (${code})`);
    }
    await worker.query('update mail set attempts = attempts + 1, last_error = null, sent_at = now() where id = $1', [id]);
  }
}

function idIn(payload: unknown): string {
  const id: unknown = typeof payload === 'object' && payload !== null ? Reflect.get(payload, 'id') : undefined;
  if (typeof id !== 'string') throw new Error('a job without the id of a mail');
  return id;
}

function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error ? (Reflect.get(error, 'responseCode') ?? Reflect.get(error, 'code')) : undefined;
  return typeof code === 'string' || typeof code === 'number' ? String(code) : 'unknown';
}
