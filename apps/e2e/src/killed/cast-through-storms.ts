import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { HttpPerson } from '../server/http-person';
import { keyOf, type Acknowledged, type Journal } from './count-check';
import { isRefusal, type Panel } from './panel';

const BETWEEN_TRIES_MS = 100;
const PATIENCE_MS = 90_000;

/** People who vote on, whatever happens to the server: every vote has one request id and is sent until it is acknowledged. */
export class Voters {
  private readonly said: Acknowledged[] = [];
  private readonly meant = new Map<string, number>();
  /** Requests that had to be sent more than once. */
  retries = 0;
  private readonly milestones: { at: number; reached: () => void }[] = [];

  constructor(private readonly panel: Panel) {}

  get journal(): Journal {
    return { acknowledged: this.said, intended: this.meant };
  }

  get acknowledged(): number {
    return this.said.length;
  }

  /** Fulfilled as soon as so many votes are acknowledged. */
  when(acknowledged: number): Promise<void> {
    return new Promise((reached) => {
      if (this.said.length >= acknowledged) reached();
      else this.milestones.push({ at: acknowledged, reached });
    });
  }

  /** Everybody judges each of these statements at the level that `levelOf` gives; all at the same time. */
  async judge(statementIds: readonly string[], levelOf: (person: number, at: number) => number): Promise<void> {
    await Promise.all(
      this.panel.voters.map(async (voter, person) => {
        for (const [at, statementId] of statementIds.entries()) await this.cast(voter, statementId, levelOf(person, at));
      }),
    );
  }

  private async cast(voter: HttpPerson, statementId: string, level: number): Promise<void> {
    const vote = { person: voter.email, statement: statementId, level };
    const input = { ...this.panel.ids, statementId, level, confidence: 'medium' };
    const requestId = randomUUID();
    this.meant.set(keyOf(vote), (this.meant.get(keyOf(vote)) ?? 0) + 1);
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        await voter.api.run('castVote', input, '... on StatementBoard { id }', requestId);
        break;
      } catch (error) {
        if (isRefusal(error) || Date.now() > deadline) throw error;
        this.retries += 1;
        // The server is gone; a phone would try again a little later too.
        await pause(BETWEEN_TRIES_MS);
      }
    }
    this.said.push(vote);
    for (const { at, reached } of this.milestones) if (this.said.length >= at) reached();
  }
}
