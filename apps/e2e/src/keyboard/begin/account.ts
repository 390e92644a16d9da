import type { Keys } from '../keys';
import { LEADER, PASSWORD } from './people';

/** Another name, and a password. */
export async function changeNameAndSetPassword(keys: Keys): Promise<void> {
  await keys.open('/');
  await keys.to('button', /^Your account:/);
  await keys.press('Enter');
  await keys.to('link', 'Account and security');
  await keys.press('Enter');
  await keys.to('textbox', 'Name');
  await keys.typeAnew('Helmi Laine-Aalto');
  await keys.press('Enter');
  await keys.sees('Saved.');
  await keys.toLabel('New password');
  await keys.type(PASSWORD);
  await keys.press('Enter');
  await keys.sees('Your password is set.');
}

/** Signs in elsewhere by the password, and ends what is left open at the desk. */
export async function signOutElsewhere(keys: Keys, elsewhere: Keys): Promise<void> {
  await elsewhere.open('/sign-in');
  await elsewhere.to('button', 'Use a password instead');
  await elsewhere.press('Enter');
  await elsewhere.to('textbox', 'E-mail address', 'Shift+Tab');
  await elsewhere.type(LEADER.email);
  await elsewhere.toLabel('Password');
  await elsewhere.type(PASSWORD);
  await elsewhere.press('Enter');
  await elsewhere.seesThe('heading', /^Good to see you/);
  await elsewhere.open('/account');
  await elsewhere.to('button', 'Sign out everywhere else');
  await elsewhere.press('Enter');
  await elsewhere.to('button', 'Sign out everywhere else');
  await elsewhere.press('Enter');
  await elsewhere.seesNoMore('button', 'Sign out everywhere else');
  await keys.open('/account');
  await keys.seesThe('heading', 'Sign in');
}
