import { asFailure, type Failure } from '../../app/failure';
import { newRequestId } from '../../app/request-id';
import { keyOfVote, type KeptVote, type VoteChoice, type VotePlace } from './kept-vote';
import type { VoteDrawer } from './vote-drawer';

/** The server's word on one vote. Rejects with a Failure when there is no word: then the vote stays kept. */
export type SendVote = (vote: KeptVote) => Promise<{ counted: true; castAt: string } | { counted: false; sentence: string }>;

export interface NotCounted {
  vote: KeptVote;
  sentence: string;
}

export interface OutboxState {
  /** Votes without the server's acknowledgement, oldest first. */
  kept: readonly KeptVote[];
  /** Votes that the server refused: they are not counted, and not kept any more. */
  notCounted: readonly NotCounted[];
  /** Why the last attempt to send stopped. */
  problem: Failure | null;
  sending: boolean;
  lasting: boolean;
}

export type CountedListener = (vote: KeptVote, castAt: string) => void | Promise<void>;

const EMPTY: OutboxState = { kept: [], notCounted: [], problem: null, sending: false, lasting: true };

/** Keeps the votes of one person on this device, sends them one after another, and forgets one when it is acknowledged. */
export class VoteOutbox {
  private state = EMPTY;
  private readonly listeners = new Set<() => void>();
  private readonly countedListeners = new Set<CountedListener>();
  private queue: Promise<void> = Promise.resolve();
  private latest = 0;

  constructor(
    private readonly personId: string,
    private readonly drawer: Promise<VoteDrawer>,
    private readonly sendVote: SendVote,
    private readonly clock: () => number,
  ) {}

  readonly snapshot = (): OutboxState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  onCounted(listener: CountedListener): () => void {
    this.countedListeners.add(listener);
    return () => this.countedListeners.delete(listener);
  }

  /** Keeps the vote; a kept vote on the same statement of the same round is replaced. Resolves when it lies in the drawer. */
  async keep(place: Omit<VotePlace, 'personId'>, choice: VoteChoice): Promise<void> {
    const full = { ...place, personId: this.personId };
    await (await this.drawer).put({ ...full, ...choice, key: keyOfVote(full), requestId: newRequestId(), keptAt: this.next() });
    this.change({ notCounted: this.state.notCounted.filter(({ vote }) => vote.statementId !== place.statementId) });
    await this.look();
  }

  /** The time, and more than the time before it: what was kept later has the higher number even where the clock stands still. */
  private next(): number {
    this.latest = Math.max(Math.floor(this.clock()), this.latest + 1);
    return this.latest;
  }

  /** Sends what is kept. Calls queue up, in this tab and across tabs, so that a newer vote never overtakes an older one. */
  send(): Promise<void> {
    this.queue = this.queue.then(() => alone(`citymark-outbox-${this.personId}`, () => this.sendAll()));
    return this.queue;
  }

  dismiss(): void {
    this.change({ notCounted: [] });
  }

  private async sendAll(): Promise<void> {
    await this.look();
    if (this.state.kept.length === 0) return;
    this.change({ sending: true, problem: null });
    for (const vote of this.state.kept) {
      try {
        await this.settle(vote);
      } catch (cause) {
        const problem = asFailure(cause);
        this.change({ problem });
        if (problem.kind !== 'not-understood') break;
      }
    }
    this.change({ sending: false });
  }

  private async settle(vote: KeptVote): Promise<void> {
    const answer = await this.sendVote(vote);
    if (answer.counted) await Promise.all([...this.countedListeners].map((listener) => listener(vote, answer.castAt)));
    await (await this.drawer).drop(vote);
    if (!answer.counted) this.change({ notCounted: [...this.state.notCounted, { vote, sentence: answer.sentence }] });
    await this.look();
  }

  private async look(): Promise<void> {
    const drawer = await this.drawer;
    const kept = await drawer.ofPerson(this.personId);
    this.change({ kept: kept.sort((a, b) => a.keptAt - b.keptAt), lasting: drawer.lasting });
  }

  private change(part: Partial<OutboxState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}

async function alone(name: string, work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request(name, work);
  else await work();
}
