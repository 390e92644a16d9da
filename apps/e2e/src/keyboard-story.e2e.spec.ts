import type { Browser } from 'playwright-core';
import { LEADER, PANEL } from '../../../libs/tooling/demonstration/cast.mjs';
import { OPERATOR } from '../../../libs/tooling/demonstration/fill.mjs';
import { launchChromium } from '../browser/chromium.mjs';
import { Keys } from './keyboard/keys';
import { keyboardSteps, troublesOf } from './keyboard/steps';
import * as benchmark from './keyboard/story/benchmark';
import { become } from './keyboard/story/somebody';
import * as workshop from './keyboard/story/workshop';
import { Telling } from './pages/telling';

const PHONE_PX = 360;
/** Judges all areas. */
const PARTICIPANT = PANEL[3]?.name ?? '';

let browser: Browser;
let telling: Telling;
let leader: Keys;
let participant: Keys;
let operator: Keys;
let assessment = '';
let code = '';

const everybody = () => ({ leader, participant, operator });
const step = keyboardSteps(everybody);

beforeAll(async () => {
  browser = await launchChromium();
  telling = new Telling();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await telling.end();
}, 120_000);

step('in a demonstration one chooses who to be', async () => {
  const { address, city } = await telling.until('revealed');
  assessment = `/cities/${city.cityId}/a/${city.assessmentId}`;
  leader = await Keys.sitDown(browser, address);
  participant = await Keys.sitDown(browser, address, PHONE_PX);
  operator = await Keys.sitDown(browser, address);
  await become(leader, LEADER);
  await become(participant, PARTICIPANT);
  await become(operator, OPERATOR.name);
});

step('the leader starts a workshop, and a participant joins by its code at a narrow window', async () => {
  code = await workshop.startWorkshop(leader, assessment);
  await workshop.join(participant, code);
});

step('the room judges what divides most, sees the result, and judges again', async () => {
  await workshop.letTheRoomJudge(leader);
  await workshop.judge(participant, 5);
  await workshop.reveal(leader);
  await workshop.judgeAgain(leader);
  await workshop.judge(participant, 3);
  await workshop.reveal(leader);
});

step('the leader writes into the minutes, settles the statement, shows the next one and ends the workshop', async () => {
  await workshop.settleAndGoOn(leader);
  await workshop.endWorkshop(leader);
  await participant.sees('This workshop is over. Thank you.');
});

step('the city joins the benchmark, the operator publishes a release, and the city compares itself', async () => {
  const { city } = await telling.until('planned');
  await city.publish();
  await benchmark.joinBenchmark(leader, assessment);
  await benchmark.publishRelease(operator);
  await benchmark.compare(leader, assessment);
});

test('the focus was in sight at every stop, nobody pointed, and no page had an error', () => {
  expect(troublesOf(everybody())).toEqual([]);
});
