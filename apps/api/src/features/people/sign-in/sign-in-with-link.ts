import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../config';
import { refuse } from '../../../platform/domain-error';
import { UnitOfWork } from '../../../platform/unit-of-work';
import type { CurrentViewer } from '../../../platform/viewer';
import { hasOpenInvitation, personByEmail } from '../account/person.store';
import { PEOPLE_REFUSALS } from '../people.refusals';
import { asAuth } from './as-auth';
import { beginSession, type Entry } from './begin-session';
import { personOfAddress } from './enter-by-address';
import { Limits } from './limits';
import { forgetLinks, spendLink } from './sign-in-link.store';
import { hashToken, mintToken } from './token';

@Injectable()
export class SignInWithLink {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly limits: Limits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whoever holds the link has proved the address; a new address becomes a person if sign-up is open or it is invited. */
  async signIn(viewer: CurrentViewer, tokenText: string): Promise<Entry> {
    const token = mintToken();
    const pending = await this.limits.during(viewer, [['token-ip', viewer.origin.ip]], () =>
      this.unit.inTransaction(viewer, asAuth('signInWithLink'), async (tx) => {
        const link = await spendLink(tx, hashToken(tokenText), 'sign-in');
        if (!link) throw refuse(PEOPLE_REFUSALS, 'link-over');
        const mayEnter = this.config.signUp === 'open' || (await personByEmail(tx, link.email)) !== null || (await hasOpenInvitation(tx, link.email));
        if (!mayEnter) throw refuse(PEOPLE_REFUSALS, 'sign-up-invited');
        const person = await personOfAddress(tx, link.email, null);
        await forgetLinks(tx, link.email);
        return beginSession(tx, viewer, person, token);
      }),
    );
    return { token: token.text, pending };
  }
}
