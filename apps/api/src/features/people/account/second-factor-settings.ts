import { Injectable } from '@nestjs/common';
import { denied, refuse } from '../../../platform/domain-error';
import type { Tx } from '../../../platform/transaction';
import { UnitOfWork } from '../../../platform/unit-of-work';
import type { CurrentViewer } from '../../../platform/viewer';
import { PEOPLE_REFUSALS } from '../people.refusals';
import { asAuth } from '../sign-in/as-auth';
import { Limits } from '../sign-in/limits';
import { endSessionsBut } from '../sign-in/session.store';
import { codeUri, newCodeSecret } from './one-time-code';
import { personById } from './person.store';
import { hashRecoveryCode, mintRecoveryCodes } from './recovery-codes';
import { SecondFactor } from './second-factor';
import { confirmSecondFactorOf, offerSecondFactor, removeSecondFactor, replaceRecoveryCodes, secondFactorOf } from './second-factor.store';
import { signedInPerson } from './signed-in-person';

@Injectable()
export class SecondFactorSettings {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly limits: Limits,
    private readonly secondFactor: SecondFactor,
  ) {}

  /** Offers a new secret for the authenticator app. It counts from the first right code on. */
  async start(viewer: CurrentViewer): Promise<{ secret: string; uri: string }> {
    const personId = signedInPerson(viewer);
    const secret = newCodeSecret();
    const email = await this.unit.inTransaction(viewer, asAuth('startSecondFactor'), async (tx) => {
      const person = await personById(tx, personId);
      if (!person) throw denied('signed-out');
      if (person.has_second_factor) throw refuse(PEOPLE_REFUSALS, 'second-factor-on');
      await offerSecondFactor(tx, personId, this.secondFactor.seal(secret, personId));
      return person.email;
    });
    return { secret, uri: codeUri(secret, email) };
  }

  /** Switches the second factor on and hands out recovery codes. Sessions that never passed it end. */
  async enable(viewer: CurrentViewer, code: string): Promise<readonly string[]> {
    const personId = signedInPerson(viewer);
    const codes = mintRecoveryCodes();
    await this.withCode(viewer, personId, 'enableSecondFactor', async (tx) => {
      const factor = await secondFactorOf(tx, personId);
      if (!factor) throw refuse(PEOPLE_REFUSALS, 'second-factor-not-started');
      if (factor.confirmed) throw refuse(PEOPLE_REFUSALS, 'second-factor-on');
      if (!(await this.secondFactor.spendCode(tx, personId, factor.secret, code))) throw refuse(PEOPLE_REFUSALS, 'code-wrong', {}, 'code');
      await confirmSecondFactorOf(tx, personId);
      await replaceRecoveryCodes(tx, personId, codes.map(hashRecoveryCode));
      await endSessionsBut(tx, personId, viewer.sessionId);
      tx.record({ kind: 'second-factor.enabled', cityId: null, data: { personId } });
    });
    return codes;
  }

  /** Switches it off, with a code. Asked again, it is off already. */
  async disable(viewer: CurrentViewer, code: string): Promise<void> {
    const personId = signedInPerson(viewer);
    await this.withCode(viewer, personId, 'disableSecondFactor', async (tx) => {
      const factor = await secondFactorOf(tx, personId);
      if (!factor?.confirmed) return;
      await this.secondFactor.prove(tx, personId, code);
      await removeSecondFactor(tx, personId);
      tx.record({ kind: 'second-factor.disabled', cityId: null, data: { personId } });
    });
  }

  private async withCode(viewer: CurrentViewer, personId: string, operation: string, work: (tx: Tx) => Promise<void>): Promise<void> {
    await this.limits.during(viewer, [['code-person', personId]], () =>
      this.unit.inTransaction(viewer, asAuth(operation), async (tx) => {
        await work(tx);
        return null;
      }),
    );
  }
}
