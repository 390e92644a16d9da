import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../config';
import { notFound } from '../../../platform/domain-error';
import type { Tx } from '../../../platform/transaction';
import type { CurrentViewer } from '../../../platform/viewer';
import { mintToken } from '../sign-in/token';
import { citiesByIds, memberOf } from './city.store';
import { InvitationBriefs, type Asked } from './invitation-briefs';
import { invitationMail } from './invitation-mail';

interface Addressed extends Asked {
  readonly email: string;
  readonly name: string;
}

/** Mints an invitation's token and puts it into a mail; here it is seen for the last time. */
@Injectable()
export class InvitationPost {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly briefs: InvitationBriefs,
  ) {}

  /** Gives the hash to store. */
  async send(tx: Tx, viewer: CurrentViewer, addressed: Addressed, invitedBy: string): Promise<Buffer> {
    const { cityId, email, name, role } = addressed;
    const [city] = await citiesByIds(tx, [cityId]);
    const inviter = await memberOf(tx, cityId, invitedBy);
    if (!city || !inviter) throw notFound();
    const brief = await this.briefs.about(tx, viewer, addressed);
    const token = mintToken();
    await tx.mail(invitationMail({ recipient: email, name, role, cityName: city.name, inviter, brief, link: `${this.config.publicUrl}/invitation#${token.text}` }));
    return token.hash;
  }
}
