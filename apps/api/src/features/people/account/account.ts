import { Injectable } from '@nestjs/common';
import { denied } from '../../../platform/domain-error';
import { UnitOfWork } from '../../../platform/unit-of-work';
import type { CurrentViewer } from '../../../platform/viewer';
import { nameFromAddress } from './name-from-address';
import { personById, namePerson } from './person.store';
import { signedInPerson } from './signed-in-person';

export interface OwnPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly needsName: boolean;
  readonly operator: boolean;
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
}

/** The person who asks, as they see themselves. Nobody else is ever read here. */
@Injectable()
export class Account {
  constructor(private readonly unit: UnitOfWork) {}

  async own(viewer: CurrentViewer): Promise<OwnPerson> {
    const id = viewer.personId ?? viewer.pendingPersonId;
    const row = id === null ? null : await this.unit.reading(viewer, (tx) => personById(tx, id), 'auth');
    if (!row) throw denied('signed-out');
    return {
      id: row.id,
      name: row.name,
      email: row.email,
      needsName: row.name === nameFromAddress(row.email),
      operator: row.operator,
      hasPassword: row.has_password,
      hasSecondFactor: row.has_second_factor,
    };
  }

  async rename(viewer: CurrentViewer, input: { requestId: string; name: string }): Promise<void> {
    const personId = signedInPerson(viewer);
    await this.unit.inTransaction(viewer, { operation: 'renamePerson', requestId: input.requestId, input, cityId: null }, async (tx) => {
      await namePerson(tx, personId, input.name);
      tx.record({ kind: 'person.renamed', cityId: null, data: { personId } });
      return { personId };
    });
  }
}
