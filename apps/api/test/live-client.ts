import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { TestClient } from './test-client';

export interface Heard<T> {
  /** Everything that came so far. */
  readonly messages: T[];
  readonly errors: unknown[];
  readonly completed: boolean;
  /** Waits until something that came fits; throws after twenty seconds. */
  until(fits: (message: T) => boolean): Promise<T>;
  /** Waits until it ended or failed. */
  over(): Promise<void>;
  stop(): void;
}

interface Wishes {
  readonly origin?: string;
}

const PATIENCE_MS = 20_000;
const LOOK_MS = 10;

/** A page with a live connection: what a browser opens beside the requests of a TestClient. */
export class LiveClient {
  private readonly client: Client;

  constructor(address: string, as: TestClient | null, { origin = address }: Wishes = {}) {
    class FromPage extends WebSocket {
      constructor(url: string, protocols: string | string[]) {
        super(url, protocols, { origin, headers: as ? { cookie: as.cookieHeader } : {} });
      }
    }
    this.client = createClient({ url: `${address.replace('http', 'ws')}/graphql`, webSocketImpl: FromPage, retryAttempts: 0, lazy: true });
  }

  subscribe<T>(query: string, variables: Record<string, unknown> = {}): Heard<T> {
    const messages: T[] = [];
    const errors: unknown[] = [];
    const state = { completed: false };
    const stop = this.client.subscribe<T>(
      { query, variables },
      {
        next: ({ data, errors: faults }) => {
          if (faults) errors.push(...faults);
          if (data) messages.push(data);
        },
        error: (error) => errors.push(...(Array.isArray(error) ? (error as unknown[]) : [error])),
        complete: () => void (state.completed = true),
      },
    );
    const waited = async <R>(what: string, look: () => R | undefined): Promise<R> => {
      const deadline = Date.now() + PATIENCE_MS;
      for (;;) {
        const found = look();
        if (found !== undefined) return found;
        if (Date.now() > deadline) throw new Error(`${what}: ${JSON.stringify({ messages, errors: errors.map(String) })}`);
        await new Promise((soon) => setTimeout(soon, LOOK_MS));
      }
    };
    return {
      messages,
      errors,
      get completed() {
        return state.completed;
      },
      until: (fits) => waited('nothing that fits came', () => messages.find(fits)),
      over: async () => {
        await waited('it goes on', () => (state.completed || errors.length > 0 ? true : undefined));
      },
      stop,
    };
  }

  async close(): Promise<void> {
    await this.client.dispose();
  }
}
