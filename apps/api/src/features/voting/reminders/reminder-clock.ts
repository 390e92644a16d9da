import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../../../config';
import { describeFailure } from '../../../platform/failure';
import { RepeatedLook } from '../../../platform/repeated-look';
import { UnitOfWork } from '../../../platform/unit-of-work';
import { signedOut } from '../../../platform/viewer';
import { leaderOf, NOWHERE } from '../in-the-name-of';
import { findDueReminders } from './reminder.store';
import { SendReminders } from './send-reminders';

/** Once a day in the last three days of a round, reminds those who owe votes. Every process looks; the row of the round lets one remind. */
@Injectable()
export class ReminderClock implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('ReminderClock');
  private readonly looking: RepeatedLook;

  constructor(
    @Inject(CONFIG) { roundClockSeconds }: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly sending: SendReminders,
  ) {
    this.looking = new RepeatedLook('ReminderClock', roundClockSeconds, () => this.remindOfDueRounds());
  }

  onApplicationBootstrap(): void {
    this.looking.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.looking.stop();
  }

  /** Reminds of every round whose time has come; one that fails is tried again and keeps no other one waiting. */
  async remindOfDueRounds(): Promise<void> {
    const due = await this.unitOfWork.reading(signedOut(NOWHERE), findDueReminders, 'worker');
    for (const round of due) {
      await this.sending.sendDue(leaderOf(round), round).catch((error: unknown) => {
        this.logger.warn({ round: round.roundId, failure: describeFailure(error) }, 'Nobody could be reminded of a round; it is tried again.');
      });
    }
  }
}
