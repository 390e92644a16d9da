import { Injectable } from '@nestjs/common';
import { refuse } from '../../../platform/domain-error';
import { InstallationSecret } from '../../../platform/secret';
import type { Tx } from '../../../platform/transaction';
import { PEOPLE_REFUSALS } from '../people.refusals';
import { stepOfCode } from './one-time-code';
import { hashRecoveryCode } from './recovery-codes';
import { open, seal } from './secret-box';
import { secondFactorOf, spendRecoveryCode, spendStep } from './second-factor.store';

/** Checks codes. A time step and a recovery code count once each. */
@Injectable()
export class SecondFactor {
  constructor(private readonly installation: InstallationSecret) {}

  seal(secret: string, personId: string): string {
    return seal(this.installation.key('second factor'), secret, personId);
  }

  /** The person's confirmed factor is proved by a code of the authenticator or a recovery code; else refused. */
  async prove(tx: Tx, personId: string, code: string): Promise<void> {
    const factor = await secondFactorOf(tx, personId);
    if (factor?.confirmed === true) {
      if (await this.spendCode(tx, personId, factor.secret, code)) return;
      if (await spendRecoveryCode(tx, personId, hashRecoveryCode(code))) return;
    }
    throw refuse(PEOPLE_REFUSALS, 'code-wrong', {}, 'code');
  }

  /** Uses up the time step of a right code; false when it is wrong or was used. */
  async spendCode(tx: Tx, personId: string, sealed: string, code: string): Promise<boolean> {
    const secret = open(this.installation.key('second factor'), sealed, personId);
    const step = await stepOfCode(secret, code.replace(/\s/g, ''), tx.now);
    return step !== null && (await spendStep(tx, personId, step));
  }
}
