import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium.mjs';
import { Keys } from './keyboard/keys';
import { keepModels } from './keyboard/operator/keep-models';
import * as account from './keyboard/operator/operator-account';
import { keyboardSteps, troublesOf } from './keyboard/steps';
import { CitymarkServer } from './server/citymark-server';
import { ownDatabase, type OwnDatabase } from './server/own-database';

let browser: Browser;
let database: OwnDatabase;
let server: CitymarkServer;
let operator: Keys;
let recoveryCodes: readonly string[] = [];

const everybody = () => ({ operator });
const step = keyboardSteps(everybody);

beforeAll(async () => {
  database = await ownDatabase();
  server = await CitymarkServer.start(database.url);
  browser = await launchChromium();
  operator = await Keys.sitDown(browser, server.address);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await database?.drop();
}, 60_000);

step('the first person becomes the operator, and sets up a second step', async () => {
  recoveryCodes = await account.becomeOperator(operator, await server.firstRunLink());
});

step('the operator signs out from the menu and in again, with the password and a recovery code', () => account.signOutAndIn(operator, recoveryCodes[0] ?? ''));

step('the operator exports a model, imports it changed, reads it, publishes it and retires it', () => keepModels(operator));

step('the operator switches the second step off with a recovery code', () => account.switchSecondStepOff(operator, recoveryCodes[1] ?? ''));

test('the focus was in sight at every stop, nobody pointed, and no page had an error', () => {
  expect(troublesOf(everybody())).toEqual([]);
});
