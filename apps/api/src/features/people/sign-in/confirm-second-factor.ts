import { Injectable } from '@nestjs/common';
import { denied } from '../../../platform/domain-error';
import { UnitOfWork } from '../../../platform/unit-of-work';
import type { CurrentViewer } from '../../../platform/viewer';
import { personById } from '../account/person.store';
import { SecondFactor } from '../account/second-factor';
import { asAuth } from './as-auth';
import { beginSession, type Entry } from './begin-session';
import { Limits } from './limits';
import { mintToken } from './token';

export const SECOND_FACTOR_SENTENCE = 'Please enter the code of your authenticator app, or one of your recovery codes.';

@Injectable()
export class ConfirmSecondFactor {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly limits: Limits,
    private readonly secondFactor: SecondFactor,
  ) {}

  /** Turns the pending session into a full one, under a new token. */
  async confirm(viewer: CurrentViewer, code: string): Promise<Entry> {
    const personId = viewer.pendingPersonId;
    if (personId === null) throw denied('signed-out');
    const token = mintToken();
    const pending = await this.limits.during(viewer, [['code-person', personId]], () =>
      this.unit.inTransaction(viewer, asAuth('confirmSecondFactor'), async (tx) => {
        await this.secondFactor.prove(tx, personId, code);
        const person = await personById(tx, personId);
        if (!person) throw denied('signed-out');
        return beginSession(tx, viewer, person, token, true);
      }),
    );
    return { token: token.text, pending };
  }
}
