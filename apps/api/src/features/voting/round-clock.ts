import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../../config';
import { describeFailure } from '../../platform/failure';
import { RepeatedLook } from '../../platform/repeated-look';
import { UnitOfWork } from '../../platform/unit-of-work';
import { signedOut } from '../../platform/viewer';
import { CloseRound } from './close-round';
import { findDueRounds } from './due-round.store';
import { leaderOf, NOWHERE } from './in-the-name-of';

/**
 * Closes rounds at their time. Every process looks: the lock of a round lets one close it, and the others find it closed. No vote is
 * counted after the time in any case, so a few seconds more change no result.
 */
@Injectable()
export class RoundClock implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('RoundClock');
  private readonly looking: RepeatedLook;

  constructor(
    @Inject(CONFIG) { roundClockSeconds }: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly closing: CloseRound,
  ) {
    this.looking = new RepeatedLook('RoundClock', roundClockSeconds, () => this.closeDueRounds());
  }

  onApplicationBootstrap(): void {
    this.looking.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.looking.stop();
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
}
