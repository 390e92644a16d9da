import { LiveClient, type Heard } from '../live-client';
import type { TestClient } from '../test-client';
import type { LogLines } from './log-lines';
import { comparable, differences } from './same';
import type { World, Worlds } from './worlds';

const BOTH = [0, 1] as const;
const QUIET_MS = 150;
const PATIENCE_MS = 20_000;
/** Somebody who is told of every vote. */
const FOLLOWS = 'observer: assessmentChanged';

/** Asks two worlds the same, one after the other, and keeps what each has answered. */
export class Walk {
  private readonly seen = [new Map<string, string>(), new Map<string, string>()] as const;

  constructor(
    private readonly worlds: Worlds,
    private readonly logs: LogLines,
  ) {}

  get size(): number {
    return this.seen[0].size;
  }

  get answers(): ReadonlyMap<string, string> {
    return this.seen[0];
  }

  /** What came out differently, and so tells something of the votes. */
  leaks(): string[] {
    return differences(...this.seen);
  }

  async ask(role: string, name: string, document: string, variables: Record<string, unknown> = {}): Promise<string> {
    await this.each(`${role}: ${name}`, async (world) => {
      const { status, data, errors } = await clientOf(world, role).graphql(document, variables);
      return JSON.stringify({ status, data, errors });
    });
    return this.seen[0].get(`${role}: ${name}`) ?? '';
  }

  /** A page or file, with everything that its headers say. */
  async get(role: string, path: string): Promise<void> {
    await this.each(`${role}: GET ${path}`, async (world) => {
      const response = await clientOf(world, role).fetch(path);
      const headers = [...response.headers].filter(([name]) => name !== 'date' && name !== 'set-cookie').map(([name, value]) => `${name}: ${value}`);
      return [response.status, ...headers, Buffer.from(await response.arrayBuffer()).toString('latin1')].join('\n');
    });
  }

  async each(name: string, look: (world: World) => Promise<string>): Promise<void> {
    for (const which of BOTH) {
      const answer = await this.logs.during(which, () => look(this.worlds.both[which]));
      this.seen[which].set(name, comparable(answer, this.worlds.common));
    }
  }

  keep(name: string, [first, second]: readonly [string, string]): void {
    this.seen[0].set(name, first);
    this.seen[1].set(name, second);
  }

  /** What every follower of every subscription hears while the votes are cast that differ. */
  async listenWhile(subscriptions: readonly { name: string; document: string }[], cast: (between: () => Promise<void>) => Promise<void>): Promise<void> {
    const ears: { name: string; heard: readonly [Heard<unknown>, Heard<unknown>]; close: () => Promise<unknown> }[] = [];
    for (const role of this.worlds.both[0].people.keys()) {
      for (const { name, document } of subscriptions) {
        const clients = this.worlds.both.map((world) => new LiveClient(world.app.address, role === 'signed out' ? null : clientOf(world, role)));
        const [first, second] = clients.map((client) => client.subscribe(document));
        if (first && second) ears.push({ name: `${role}: ${name}`, heard: [first, second], close: () => Promise.all(clients.map((client) => client.close())) });
      }
    }
    // The first message says from where on nothing is missed; whoever may not listen is told so.
    await waitUntil(() => ears.every(({ heard }) => heard.every(({ messages, errors }) => messages.length + errors.length > 0)));
    const told = () => ears.flatMap(({ name, heard }) => (name === FOLLOWS ? heard.map(({ messages }) => messages.length) : []));
    await cast(async () => {
      // One message a vote: the next one is cast only when this one was told, in both worlds.
      const expected = Math.min(...told()) + 1;
      await waitUntil(() => told().every((count) => count >= expected));
      await pause();
    });
    for (const { name, heard, close } of ears) {
      const words = heard.map(({ messages, errors }) => comparable(JSON.stringify([messages, errors]), this.worlds.common));
      this.keep(`${name}, heard`, [words[0] ?? '', words[1] ?? '']);
      await close();
    }
  }
}

function clientOf(world: World, role: string): TestClient {
  const client = world.people.get(role);
  if (!client) throw new Error(`there is no ${role}`);
  return client;
}

const pause = () => new Promise((soon) => setTimeout(soon, QUIET_MS));

async function waitUntil(come: () => boolean): Promise<void> {
  for (const since = Date.now(); !come(); ) {
    if (Date.now() - since > PATIENCE_MS) throw new Error('nothing came over the live connection');
    await new Promise((soon) => setTimeout(soon, 20));
  }
}
