import type { Keys } from './keyboard/keys';
import { keepModels } from './keyboard/operator/keep-models';
import * as account from './keyboard/operator/operator-account';
import { withKeys } from './keyboard/with-keys';
import { Installation } from './server/installation';

let operator: Keys;
let recoveryCodes: readonly string[] = [];

const { step, place, sitDown, nothingWasWrong } = withKeys(['operator'], () => Installation.begin());

step('the first person becomes the operator, and sets up a second step', async () => {
  const { address, server } = place();
  operator = await sitDown('operator', address);
  recoveryCodes = await account.becomeOperator(operator, await server.firstRunLink());
});

step('the operator signs out from the menu and in again, with the password and a recovery code', () => account.signOutAndIn(operator, recoveryCodes[0] ?? ''));

step('the operator exports a model, imports it changed, reads it, publishes it and retires it', () => keepModels(operator));

step('the operator switches the second step off with a recovery code', () => account.switchSecondStepOff(operator, recoveryCodes[1] ?? ''));

nothingWasWrong();
