import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../config';
import { refuse } from '../../../platform/domain-error';
import { UnitOfWork } from '../../../platform/unit-of-work';
import type { CurrentViewer } from '../../../platform/viewer';
import { PEOPLE_REFUSALS } from '../people.refusals';
import { latestMails } from './outbox.store';

export interface MailView {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
}

/** Mails to read on one's own machine while there is no mail server. They hold sign-in links, so nobody else may see them. */
@Injectable()
export class Outbox {
  constructor(
    private readonly unit: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  get isLocal(): boolean {
    return this.config.smtpUrl === null;
  }

  async mails(viewer: CurrentViewer): Promise<MailView[]> {
    const allowed = this.isLocal && viewer.origin.loopback === true;
    if (!allowed) throw refuse(PEOPLE_REFUSALS, 'outbox-closed');
    const rows = await this.unit.reading(viewer, latestMails, 'worker');
    return rows.map(({ created_at, sent_at, ...mail }) => ({ ...mail, createdAt: created_at, sentAt: sent_at }));
  }
}
