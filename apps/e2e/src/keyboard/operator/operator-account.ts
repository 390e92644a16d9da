import { generate } from 'otplib';
import type { Keys } from '../keys';
import { OPERATOR, PASSWORD } from '../begin/people';

/** By the link that the server printed; with a second step. Gives the recovery codes, for the day on which the phone is lost. */
export async function becomeOperator(operator: Keys, link: string): Promise<readonly string[]> {
  await operator.open(link);
  await operator.to('textbox', 'Your name');
  await operator.type(OPERATOR.name);
  await operator.to('textbox', 'E-mail address');
  await operator.type(OPERATOR.email);
  await operator.toLabel('Password');
  await operator.type(PASSWORD);
  await operator.press('Enter');
  await operator.to('link', 'Protect your account with a second step');
  await operator.press('Enter');
  await operator.to('button', 'Set up a second step');
  await operator.press('Enter');
  await operator.seesThe('button', 'Copy: Key');
  const secret = (await operator.copyable('Key')).replace(/\s/g, '');
  await operator.to('textbox', /^2\. Enter the six digits/);
  await operator.type(await generate({ secret }));
  await operator.press('Enter');
  await operator.seesThe('button', 'I have kept them');
  const codes = (await operator.copyable('Recovery codes')).split(/\s+/);
  await operator.to('button', 'I have kept them');
  await operator.press('Enter');
  await operator.seesThe('button', 'Switch the second step off');
  return codes;
}

/** From the menu, and in again with the password and a recovery code. */
export async function signOutAndIn(operator: Keys, recoveryCode: string): Promise<void> {
  await operator.to('button', /^Your account:/, 'Shift+Tab');
  await operator.press('Enter');
  await operator.to('button', 'Sign out');
  await operator.press('Enter');
  await operator.to('link', 'Sign in');
  await operator.press('Enter');
  await operator.to('button', 'Use a password instead');
  await operator.press('Enter');
  await operator.to('textbox', 'E-mail address', 'Shift+Tab');
  await operator.type(OPERATOR.email);
  await operator.toLabel('Password');
  await operator.type(PASSWORD);
  await operator.press('Enter');
  await operator.to('textbox', 'Code');
  await operator.type(recoveryCode);
  await operator.press('Enter');
  await operator.seesThe('heading', `Good to see you, ${OPERATOR.name}`);
}

/** With a recovery code, as one without the phone does. */
export async function switchSecondStepOff(operator: Keys, recoveryCode: string): Promise<void> {
  await operator.open('/account');
  await operator.to('textbox', 'Code');
  await operator.type(recoveryCode);
  await operator.press('Enter');
  await operator.seesThe('button', 'Set up a second step');
}
