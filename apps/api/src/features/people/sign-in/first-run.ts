import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../config';
import { refuse } from '../../../platform/domain-error';
import { UnitOfWork } from '../../../platform/unit-of-work';
import { signedOut, type CurrentViewer } from '../../../platform/viewer';
import { hashPassword } from '../account/password-hash';
import { passwordFault } from '../account/password-rules';
import { savePassword } from '../account/password.store';
import { hasOperator, lockFirstRun, makeOperator } from '../account/person.store';
import { PEOPLE_REFUSALS } from '../people.refusals';
import { asAuth } from './as-auth';
import { beginSession, type Entry } from './begin-session';
import { personOfAddress } from './enter-by-address';
import { Limits } from './limits';
import { endSessionsBut } from './session.store';
import { addLink, spendLink } from './sign-in-link.store';
import { hashToken, mintToken } from './token';

const FIRST_RUN_MINUTES = 24 * 60;
const NOBODY = signedOut({ ip: '', loopback: true, userAgent: '' });

export interface FirstOperator {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** How the first operator comes in: with a link that only the terminal of the installation shows. */
@Injectable()
export class FirstRun {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly limits: Limits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async isNeeded(viewer: CurrentViewer): Promise<boolean> {
    return !(await this.unit.reading(viewer, hasOperator, 'auth'));
  }

  /** A fresh link to print at the start; null when there is an operator. */
  async link(): Promise<string | null> {
    const token = mintToken();
    const needed = await this.unit.inTransaction(NOBODY, asAuth('firstRunLink'), async (tx) => {
      if (await hasOperator(tx)) return false;
      await addLink(tx, { tokenHash: token.hash, email: '', purpose: 'first-run', minutes: FIRST_RUN_MINUTES });
      return true;
    });
    return needed ? `${this.config.publicUrl}/first-run#${token.text}` : null;
  }

  /** Makes the first operator and signs them in. Once there is one, every such link is dead. */
  async complete(viewer: CurrentViewer, { token: linkText, name, email, password }: FirstOperator): Promise<Entry> {
    const fault = passwordFault(password, email);
    if (fault) throw refuse(PEOPLE_REFUSALS, fault, {}, 'password');
    const token = mintToken();
    const pending = await this.limits.during(viewer, [['token-ip', viewer.origin.ip]], async () => {
      // Checked before the costly hash as well, so that a stranger cannot keep the machine busy with it.
      if (!(await this.isNeeded(viewer))) throw refuse(PEOPLE_REFUSALS, 'first-run-over');
      const hash = await hashPassword(password);
      return this.unit.inTransaction(viewer, asAuth('completeFirstRun'), async (tx) => {
        await lockFirstRun(tx);
        if (await hasOperator(tx)) throw refuse(PEOPLE_REFUSALS, 'first-run-over');
        if (!(await spendLink(tx, hashToken(linkText), 'first-run'))) throw refuse(PEOPLE_REFUSALS, 'first-run-link-over');
        const person = await personOfAddress(tx, email, name);
        await makeOperator(tx, person.id);
        await savePassword(tx, person.id, hash);
        await endSessionsBut(tx, person.id, null);
        tx.record({ kind: 'operator.created', cityId: null, data: { personId: person.id } });
        return beginSession(tx, viewer, person, token);
      });
    });
    return { token: token.text, pending };
  }
}
