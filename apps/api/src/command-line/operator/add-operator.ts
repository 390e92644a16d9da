import { isEmail } from 'class-validator';
import { addPerson, makeOperator, personByEmail } from '../../features/people/account/person.store';
import { addLink } from '../../features/people/sign-in/sign-in-link.store';
import { mintToken } from '../../features/people/sign-in/token';
import { newId } from '../../platform/id';
import { changeAsOwner } from '../database/owner-work';
import { asOwner } from '../database/owner';
import type { Surroundings } from '../surroundings';
import { WrongUsage } from '../verdicts';

const LINK_MINUTES = 60;
const NAME_MOST = 120;
const EMAIL_MOST = 254;
const UNPRINTABLE = /\p{Cc}/u;

/** Makes a person an operator, known before or not, and prints a link that signs them in once. The person keeps a name that they have. */
export async function addOperator(around: Surroundings, givenEmail: string, givenName: string): Promise<void> {
  const email = givenEmail.trim().toLowerCase();
  const name = givenName.trim();
  if (!isEmail(email) || email.length > EMAIL_MOST) throw new WrongUsage(`"${givenEmail}" is not an e-mail address.`);
  if (!(name.length >= 1 && name.length <= NAME_MOST) || UNPRINTABLE.test(name)) throw new WrongUsage(`A name has 1 to ${NAME_MOST} characters, all of them printable.`);
  const token = mintToken();
  await asOwner(around.ownerUrl, (client) =>
    changeAsOwner(client, ['person', 'person_password', 'second_factor', 'sign_in_link'], async (tx) => {
      await addPerson(tx, { id: newId(), email, name });
      const person = await personByEmail(tx, email);
      if (!person) throw new Error('a person who was just added is not there');
      if (!person.operator) {
        await makeOperator(tx, person.id);
        tx.record({ kind: 'operator.created', cityId: null, data: { personId: person.id, by: 'command line' } });
      }
      await addLink(tx, { tokenHash: token.hash, email, purpose: 'sign-in', minutes: LINK_MINUTES });
    }),
  );
  around.terminal.say(`${email} is an operator. This link signs them in once, within ${LINK_MINUTES} minutes:`);
  around.terminal.say(`${around.publicUrl}/sign-in/link#${token.text}`);
}
