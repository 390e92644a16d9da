import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { CONFIG, type Config } from '../../config';
import { roleUrl } from '../database-roles';
import { sqlState } from '../sql-error';
import { CHANGE_CHANNEL, readChange, type Change } from './change';

const AGAIN_MS = 300;

/** 'gap': changes may have been missed, so everything may have changed. */
export type Heard = Change | 'gap';

/** Hears what any process changed: one connection a process, which comes back when it is lost and then says that there was a gap. */
@Injectable()
export class ChangeChannel implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Live');
  private readonly listeners = new Set<(heard: Heard) => void>();
  private client: Client | null = null;
  private again: NodeJS.Timeout | undefined;
  private ended = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Returns what ends it. */
  listen(listener: (heard: Heard) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    clearTimeout(this.again);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new Client({ connectionString: roleUrl(this.config.databaseUrl, 'app'), keepAlive: true, application_name: 'citymark_live' });
    let gone = false;
    const lost = (error?: unknown) => {
      if (gone) return;
      gone = true;
      // Its socket may still be half open; there is nothing more to hear from it.
      void client.end().catch(() => undefined);
      if (this.ended) return;
      this.logger.warn({ state: sqlState(error) }, 'The connection for live changes was lost.');
      this.again = setTimeout(() => void this.reconnect(), AGAIN_MS);
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload = '' }) => {
      const change = readChange(payload);
      if (change) this.tell(change);
    });
    try {
      await client.connect();
      await client.query(`listen ${CHANGE_CHANNEL}`);
      this.client = client;
    } catch (error) {
      lost(error);
    }
  }

  private async reconnect(): Promise<void> {
    await this.connect();
    this.tell('gap');
  }

  private tell(heard: Heard): void {
    for (const listener of this.listeners) listener(heard);
  }
}
