import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../config';
import type { Tx } from '../../../platform/transaction';
import { UnitOfWork } from '../../../platform/unit-of-work';
import type { CurrentViewer } from '../../../platform/viewer';
import { hasOpenInvitation, personByEmail } from '../account/person.store';
import { asAuth } from './as-auth';
import { Limits } from './limits';
import { addLink } from './sign-in-link.store';
import { mintToken } from './token';

export const LINK_MINUTES = 15;

export const LINK_SENT_SENTENCE =
  'If this address may sign in here, a mail with a link is on its way to it. The link works once, for 15 minutes.';

/** A path of this site and nothing that a browser would take for another one. */
const isOwnPath = (next: string): boolean => /^\/(?![/\\])[^\\\s\p{Cc}]{0,500}$/u.test(next);

@Injectable()
export class RequestSignInLink {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly limits: Limits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Sends a link if the address may sign in. Nobody can see from the answer, or from how long it takes, whether it may. */
  async request(viewer: CurrentViewer, email: string, next: string | null): Promise<void> {
    await this.limits.during(viewer, [['link-ip', viewer.origin.ip], ['link-address', email]], () =>
      this.unit.inTransaction(viewer, asAuth('requestSignInLink'), async (tx) => {
        const known = (await personByEmail(tx, email)) !== null;
        const invited = await hasOpenInvitation(tx, email);
        if (known || invited || this.config.signUp === 'open') {
          await this.send(tx, email, next);
          return null;
        }
        // The same work, undone: a refusal takes as long as a mail.
        await tx.query('savepoint decoy');
        await this.send(tx, email, next);
        await tx.query('rollback to savepoint decoy');
        return null;
      }),
    );
  }

  private async send(tx: Tx, email: string, next: string | null): Promise<void> {
    const token = mintToken();
    await addLink(tx, { tokenHash: token.hash, email, purpose: 'sign-in', minutes: LINK_MINUTES });
    const query = next && isOwnPath(next) ? `?next=${encodeURIComponent(next)}` : '';
    await tx.mail({
      recipient: email,
      subject: 'Sign in to Citymark',
      body: [
        'Open this link to sign in to Citymark:',
        '',
        `${this.config.publicUrl}/sign-in/link${query}#${token.text}`,
        '',
        `It works once, for ${LINK_MINUTES} minutes. If you did not ask for it, you need do nothing: nobody can sign in without it.`,
      ].join('\n'),
    });
  }
}
