import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../config';
import { refuse } from '../../../platform/domain-error';
import { UnitOfWork } from '../../../platform/unit-of-work';
import type { CurrentViewer } from '../../../platform/viewer';
import { personById } from '../account/person.store';
import { PEOPLE_REFUSALS } from '../people.refusals';
import { asAuth } from '../sign-in/as-auth';
import { beginSession, type Entry } from '../sign-in/begin-session';
import { mintToken } from '../sign-in/token';
import { fictionalPeople, type FictionalPersonRow } from './demonstration.store';

/** Being somebody else with one click: only where the setting and the mark in the database both say that everybody is fictional. */
@Injectable()
export class Demonstration {
  constructor(
    private readonly unit: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Null where this is no demonstration. */
  async people(viewer: CurrentViewer): Promise<FictionalPersonRow[] | null> {
    if (!this.config.demonstration) return null;
    const people = await this.unit.reading(viewer, fictionalPeople, 'auth');
    return people.length === 0 ? null : people;
  }

  async signIn(viewer: CurrentViewer, personId: string): Promise<Entry> {
    if (!this.config.demonstration) throw refuse(PEOPLE_REFUSALS, 'no-demonstration');
    const token = mintToken();
    const pending = await this.unit.inTransaction(viewer, asAuth('signInToDemonstration'), async (tx) => {
      const fictional = (await fictionalPeople(tx)).some(({ id }) => id === personId);
      const person = fictional ? await personById(tx, personId) : null;
      if (!person) throw refuse(PEOPLE_REFUSALS, 'no-demonstration');
      return beginSession(tx, viewer, person, token);
    });
    return { token: token.text, pending };
  }
}
