import { addPerson, makeOperator } from '../../features/people/account/person.store';
import { newId } from '../../platform/id';
import { asOwner } from '../database/owner';
import { changeAsOwner } from '../database/owner-work';
import type { Surroundings } from '../surroundings';
import { NotDone } from '../verdicts';

/** Nobody's address: names below .example belong to no one (RFC 2606). */
const OPERATOR = { email: 'olga.tamm@citymark.example', name: 'Olga Tamm' };

/**
 * Marks a database in which there is nobody as a demonstration, for ever, and puts its first fictional person into it: one transaction, so
 * that no real person can come between. A database that is one already stays as it is.
 */
export async function beginDemonstration(around: Surroundings): Promise<void> {
  const begun = await asOwner(around.ownerUrl, (client) =>
    changeAsOwner(client, ['person', 'demonstration'], async (tx) => {
      // Whoever is just signing up for the first time is waited for.
      await tx.query('lock table person in share row exclusive mode');
      if ((await tx.query('select from demonstration')).length > 0) return false;
      if ((await tx.query('select from person limit 1')).length > 0) throw new NotDone('There are people in this database: it cannot become a demonstration. Nothing was changed.');
      await tx.query('insert into demonstration default values');
      const id = newId();
      await addPerson(tx, { id, ...OPERATOR });
      await makeOperator(tx, id);
      tx.record({ kind: 'demonstration.begun', cityId: null, data: {} });
      tx.record({ kind: 'operator.created', cityId: null, data: { personId: id, by: 'demonstration' } });
      return true;
    }),
  );
  around.terminal.say(begun ? 'This database is a demonstration from now on: everybody in it is fictional.' : 'This database is a demonstration already.');
}

/** For work that would bring real people or data in. */
export const isDemonstration = async (ownerUrl: string): Promise<boolean> =>
  asOwner(ownerUrl, async (client) => (await client.query('select from demonstration')).rowCount !== 0);
