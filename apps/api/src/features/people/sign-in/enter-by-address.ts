import { newId } from '../../../platform/id';
import type { Tx } from '../../../platform/transaction';
import { nameFromAddress } from '../account/name-from-address';
import { addPerson, namePerson, personByEmail, type PersonRow } from '../account/person.store';

/** The person of an address that was just proved, made on first use. A name that is given counts while the person has not chosen one. */
export async function personOfAddress(tx: Tx, email: string, name: string | null): Promise<PersonRow> {
  await addPerson(tx, { id: newId(), email, name: name ?? nameFromAddress(email) });
  const person = await personByEmail(tx, email);
  if (!person) throw new Error('a person who was just added is not there');
  if (name === null || person.name === name || person.name !== nameFromAddress(email)) return person;
  await namePerson(tx, person.id, name);
  return { ...person, name };
}
