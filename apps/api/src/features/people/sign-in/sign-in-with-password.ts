import { Injectable } from '@nestjs/common';
import { refuse } from '../../../platform/domain-error';
import { UnitOfWork } from '../../../platform/unit-of-work';
import type { CurrentViewer } from '../../../platform/viewer';
import { passwordMatches } from '../account/password-hash';
import { lockPasswordOf, passwordHashOfAddress } from '../account/password.store';
import { personByEmail } from '../account/person.store';
import { PEOPLE_REFUSALS } from '../people.refusals';
import { asAuth } from './as-auth';
import { beginSession, type Entry } from './begin-session';
import { Limits } from './limits';
import { mintToken } from './token';

@Injectable()
export class SignInWithPassword {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly limits: Limits,
  ) {}

  /** An unknown address, one without a password and a wrong password are one answer, after the same work. */
  async signIn(viewer: CurrentViewer, email: string, password: string): Promise<Entry> {
    return this.limits.during(viewer, [['sign-in-ip', viewer.origin.ip], ['sign-in-account', email]], async () => {
      const stored = await this.unit.reading(viewer, (tx) => passwordHashOfAddress(tx, email), 'auth');
      const matches = await passwordMatches(stored, password);
      if (stored === null || !matches) throw refuse(PEOPLE_REFUSALS, 'wrong-credentials');
      return this.enter(viewer, email, stored);
    });
  }

  private async enter(viewer: CurrentViewer, email: string, verified: string): Promise<Entry> {
    const token = mintToken();
    const pending = await this.unit.inTransaction(viewer, asAuth('signInWithPassword'), async (tx) => {
      // The password may have been changed, and all sessions ended, while the hash was being compared.
      const person = await personByEmail(tx, email);
      if (!person || (await lockPasswordOf(tx, person.id)) !== verified) throw refuse(PEOPLE_REFUSALS, 'wrong-credentials');
      return beginSession(tx, viewer, person, token);
    });
    return { token: token.text, pending };
  }
}
