import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../../config';
import { describeFailure } from '../../platform/failure';
import { UnitOfWork } from '../../platform/unit-of-work';
import { signedOut, type CurrentViewer } from '../../platform/viewer';
import { CloseRound } from './close-round';
import { findDueRounds, type DueRound } from './due-round.store';

const NOWHERE = { ip: '', loopback: false, userAgent: '' };

/**
 * Closes rounds at their time. Every process looks: the lock of a round lets one close it, and the others find it closed. No vote is
 * counted after the time in any case, so a few seconds more change no result.
 */
@Injectable()
export class RoundClock implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('RoundClock');
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly closing: CloseRound,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.roundClockSeconds > 0) this.next();
  }

  async onApplicationShutdown(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.looking;
  }

  /** Closes what is due by now; a round that cannot be closed is tried again and keeps no other one waiting. */
  async closeDueRounds(): Promise<void> {
    const due = await this.unitOfWork.reading(signedOut(NOWHERE), findDueRounds, 'worker');
    for (const round of due) {
      await this.closing.closeDue(leaderOf(round), round).catch((error: unknown) => {
        this.logger.warn({ round: round.roundId, failure: describeFailure(error) }, 'A round could not be closed at its time; it is tried again.');
      });
    }
  }

  private next(): void {
    this.timer = setTimeout(() => {
      this.looking = this.closeDueRounds()
        .catch((error: unknown) => this.logger.warn({ failure: describeFailure(error) }, 'Rounds that are due could not be looked up; it is tried again.'))
        .finally(() => this.timer && this.next());
    }, this.config.roundClockSeconds * 1000).unref();
  }
}

const leaderOf = ({ cityId, personId, role }: DueRound): CurrentViewer => ({ ...signedOut(NOWHERE), personId, rolesByCity: new Map([[cityId, [role]]]) });
