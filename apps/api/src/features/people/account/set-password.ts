import { Injectable } from '@nestjs/common';
import { denied, refuse } from '../../../platform/domain-error';
import { UnitOfWork } from '../../../platform/unit-of-work';
import type { CurrentViewer } from '../../../platform/viewer';
import { PEOPLE_REFUSALS } from '../people.refusals';
import { asAuth } from '../sign-in/as-auth';
import { Limits } from '../sign-in/limits';
import { endSessionsBut } from '../sign-in/session.store';
import { hashPassword, passwordMatches } from './password-hash';
import { passwordFault } from './password-rules';
import { lockPasswordOf, passwordHashOf, savePassword } from './password.store';
import { personById } from './person.store';
import { signedInPerson } from './signed-in-person';

@Injectable()
export class SetPassword {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly limits: Limits,
  ) {}

  /** Sets or changes the password and ends every other session. Sent twice it changes nothing the second time. */
  async set(viewer: CurrentViewer, current: string | null, password: string): Promise<void> {
    const personId = signedInPerson(viewer);
    const { email, stored } = await this.unit.reading(
      viewer,
      async (tx) => ({ email: (await personById(tx, personId))?.email ?? null, stored: await passwordHashOf(tx, personId) }),
      'auth',
    );
    if (email === null) throw denied('signed-out');
    const fault = passwordFault(password, email);
    if (fault) throw refuse(PEOPLE_REFUSALS, fault, {}, 'password');
    await this.limits.during(viewer, [['password-person', personId]], async () => {
      if (stored !== null && !(await this.mayReplace(stored, current, password))) return;
      await this.save(viewer, personId, stored, await hashPassword(password));
    });
  }

  /** Whether the current password was given; false when the new one is in force already, and there is nothing to do. */
  private async mayReplace(stored: string, current: string | null, password: string): Promise<boolean> {
    if (current === null) throw refuse(PEOPLE_REFUSALS, 'password-current-missing', {}, 'current');
    if (await passwordMatches(stored, current)) return true;
    if (await passwordMatches(stored, password)) return false;
    throw refuse(PEOPLE_REFUSALS, 'password-current-wrong', {}, 'current');
  }

  private async save(viewer: CurrentViewer, personId: string, checked: string | null, hash: string): Promise<void> {
    await this.unit.inTransaction(viewer, asAuth('setPassword'), async (tx) => {
      if ((await lockPasswordOf(tx, personId)) !== checked) throw refuse(PEOPLE_REFUSALS, 'password-current-wrong', {}, 'current');
      await savePassword(tx, personId, hash);
      await endSessionsBut(tx, personId, viewer.sessionId);
      tx.record({ kind: 'password.set', cityId: null, data: { personId } });
      return null;
    });
  }
}
