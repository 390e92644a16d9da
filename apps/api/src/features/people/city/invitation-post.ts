import type { CityRole } from '@citymark/access';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../config';
import { notFound } from '../../../platform/domain-error';
import type { Tx } from '../../../platform/transaction';
import { mintToken } from '../sign-in/token';
import { citiesByIds, memberNameOf } from './city.store';
import { invitationMail } from './invitation-mail';

interface Addressed {
  readonly cityId: string;
  readonly email: string;
  readonly name: string;
  readonly role: CityRole;
}

/** Mints an invitation's token and puts it into a mail; here it is seen for the last time. */
@Injectable()
export class InvitationPost {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Gives the hash to store. */
  async send(tx: Tx, { cityId, email, name, role }: Addressed, invitedBy: string): Promise<Buffer> {
    const [city] = await citiesByIds(tx, [cityId]);
    const inviterName = await memberNameOf(tx, cityId, invitedBy);
    if (!city || inviterName === null) throw notFound();
    const token = mintToken();
    await tx.mail(invitationMail({ recipient: email, name, role, cityName: city.name, inviterName, link: `${this.config.publicUrl}/invitation#${token.text}` }));
    return token.hash;
  }
}
