import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { refuse } from '../../../platform/domain-error';
import { UnitOfWork } from '../../../platform/unit-of-work';
import type { CurrentViewer } from '../../../platform/viewer';
import { PEOPLE_REFUSALS } from '../people.refusals';
import { attemptsSoFar, countAttempt, forgiveAttempt } from './attempt.store';
import { asAuth } from './as-auth';

interface Limit {
  readonly most: number;
  readonly seconds: number;
  readonly wait: string;
  /**
   * all: every attempt counts. failures: counted before the work, so that a burst of guesses is counted too, and taken back when it
   * succeeds. misses: counted only after a failure, for secrets that no burst can guess: thirty people of one town hall open their
   * invitations at once.
   */
  readonly counts: 'all' | 'failures' | 'misses';
}

/** From research/security.md section 7, and the same spirit where it names none. */
const LIMITS = {
  'sign-in-account': { most: 5, seconds: 60, wait: 'a minute', counts: 'failures' },
  'sign-in-ip': { most: 10, seconds: 60, wait: 'a minute', counts: 'failures' },
  'token-ip': { most: 10, seconds: 60, wait: 'a minute', counts: 'misses' },
  'code-person': { most: 5, seconds: 60, wait: 'a minute', counts: 'failures' },
  'password-person': { most: 5, seconds: 60, wait: 'a minute', counts: 'failures' },
  'link-address': { most: 5, seconds: 3600, wait: 'an hour', counts: 'all' },
  'link-ip': { most: 30, seconds: 60, wait: 'a minute', counts: 'all' },
  'invitation-person': { most: 300, seconds: 86_400, wait: 'a day', counts: 'all' },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;
export type Attempt = readonly [limit: LimitName, of: string];

/** Whose attempts they are is not kept in the clear. */
const bucketOf = ([limit, of]: Attempt): string => `${limit}:${createHash('sha256').update(of).digest('base64url')}`;

/** How often something may be tried, counted in the database so that all processes count together. */
@Injectable()
export class Limits {
  constructor(private readonly unit: UnitOfWork) {}

  /** Refuses when there were too many attempts, else does the work and counts. The count stays when the work is rolled back. */
  async during<T>(viewer: CurrentViewer, attempts: readonly Attempt[], work: () => Promise<T>): Promise<T> {
    for (const attempt of attempts) await this.begin(viewer, attempt);
    try {
      const outcome = await work();
      for (const attempt of attempts) if (LIMITS[attempt[0]].counts === 'failures') await this.forgive(viewer, attempt);
      return outcome;
    } catch (error) {
      for (const attempt of attempts) if (LIMITS[attempt[0]].counts === 'misses') await this.count(viewer, attempt);
      throw error;
    }
  }

  private async begin(viewer: CurrentViewer, attempt: Attempt): Promise<void> {
    const { most, wait, counts, seconds } = LIMITS[attempt[0]];
    if (counts === 'misses') {
      const earlier = await this.unit.reading(viewer, (tx) => attemptsSoFar(tx, bucketOf(attempt), seconds), 'auth');
      if (earlier < most) return;
    } else {
      if ((await this.count(viewer, attempt)) <= most) return;
      await this.forgive(viewer, attempt);
    }
    throw refuse(PEOPLE_REFUSALS, 'too-many-attempts', { wait });
  }

  private count(viewer: CurrentViewer, attempt: Attempt): Promise<number> {
    return this.unit.inTransaction(viewer, asAuth('countAttempt'), (tx) => countAttempt(tx, bucketOf(attempt), LIMITS[attempt[0]].seconds));
  }

  private async forgive(viewer: CurrentViewer, attempt: Attempt): Promise<void> {
    await this.unit.inTransaction(viewer, asAuth('forgiveAttempt'), async (tx) => {
      await forgiveAttempt(tx, bucketOf(attempt));
      return null;
    });
  }
}
