// `npm run bench:web`: what a person with an old phone and a poor connection feels, measured on the built product with an invented city.
// `-- --only first-screen,shift,interactions` or the names of screens. Prints each figure beside its bound, and fails when one is over. A benchmark: its times depend on the machine, so it is no part of `npm test`.
import { availableParallelism, loadavg } from 'node:os';
import { pathToFileURL } from 'node:url';
import { startCitymark } from '../../../libs/tooling/pictures/running-citymark.mjs';
import { settling } from '../../../libs/tooling/pictures/settled.mjs';
import { ALL_STAGES_OF_ONE, throughStages } from '../../../libs/tooling/pictures/stages.mjs';
import { inRoot } from '../../../libs/tooling/workspace.mjs';
import { median, printFigure } from './figures.mjs';
import { CAN_JUDGE, visitCold } from './first-screen.mjs';
import { startFloor } from './floor.mjs';
import { INTERACTIONS, timeInteraction } from './interactions.mjs';
import { cumulativeShift, shiftsOf, worstOf } from './layout-shift.mjs';
import { DESK, openSlowly, PHONE } from './slow-browser.mjs';

/** @typedef {import('../../../libs/tooling/pictures/camera.mjs').Scene} Scene */

const RUNS = 5;
const PATIENCE_MS = 120_000;
const BOUNDS = { scriptBytes: 120_000, shift: 0.05, interactionMs: 200 };
const VOTING = '3-vote';
/** The screens whose layout is watched, each on a phone and a desk. */
const MAIN_SCREENS = [
  ...['landing', 'sign-in', 'invitation', '1-account', '1-new-city', '1-city', '1-people', '1-plan', '1-new-assessment', '2-overview', '2-evidence-waiting', '2-evidence', '2-start'],
  ...['2-statement', VOTING, '3-statement', '3-agenda', '4-overview', '4-agenda', '4-statement-divided', '4-start', '5-targets', '6-targets', '6-roadmap', '7-overview', '7-city', '7-report', '7-compare', '7-operator', '7-models', '7-model'],
];

const args = process.argv.slice(2);
const only = args[0] === '--only' ? (args[1] ?? '').split(',') : null;
const wanted = (/** @type {string} */ name) => only === null || only.includes(name);
/** What is measured at a screen. @param {string} name */
const tasksAt = (name) => ({
  first: name === VOTING && wanted('first-screen'),
  shift: MAIN_SCREENS.includes(name) && (wanted('shift') || wanted(name)),
  use: name in INTERACTIONS && (wanted('interactions') || wanted(`use-${name}`)),
});
const screens = new Set([...MAIN_SCREENS, ...Object.keys(INTERACTIONS)].filter((name) => Object.values(tasksAt(name)).includes(true)));
const { launchChromium } = await import(pathToFileURL(inRoot('apps/e2e/browser/chromium.mjs')).href);
const citymark = await startCitymark();
/** @type {import('playwright-core').Browser} */
const browser = await launchChromium();
let over = 0;
const print = (/** @type {import('./figures.mjs').Figure} */ figure) => (over += printFigure(figure) ? 0 : 1);

console.log(`Chromium ${browser.version()}, a quarter of this processor, 1.6 Mbit/s down, 0.75 up, 150 ms; cold cache; medians of ${RUNS}. KB are 1,000 bytes.`);
const load = loadavg()[0] ?? 0;
if (load > availableParallelism()) console.log(`This machine is busy (load ${load.toFixed(1)} on ${availableParallelism()} processors): times are longer than they would be.`);

/** @param {Scene} scene */
async function firstScreen(scene) {
  const visit = { address: citymark.address, path: scene.path, cookie: scene.as?.cookie ?? '', until: CAN_JUDGE };
  /** @type {Awaited<ReturnType<typeof visitCold>>[]} */
  const visits = [];
  for (let run = 0; run < RUNS; run++) visits.push(await visitCold(browser, visit));
  const scriptBytes = median(visits.map((one) => one.scriptBytes));
  const floor = await startFloor(Math.round(scriptBytes));
  const floors = [];
  for (let run = 0; run < RUNS; run++) floors.push(await visitCold(browser, { address: floor.address, path: '/', until: floor.ready }));
  floor.stop();
  const [time, least] = [median(visits.map((one) => one.milliseconds)), median(floors.map((one) => one.milliseconds))];
  const of = (/** @type {'requests' | 'scripts' | 'allBytes'} */ key) => Math.round(median(visits.map((one) => one[key]))).toLocaleString('en');
  print({ name: 'voting link: until the first statement can be judged', value: time, unit: 'ms', beside: `${(time / least).toFixed(2)} times an empty page with as many bytes of script, ${Math.round(least)} ms` });
  print({ name: 'voting link: scripts loaded until then, packed as they are sent', value: scriptBytes, unit: 'bytes', most: BOUNDS.scriptBytes, beside: `${of('scripts')} files; ${of('requests')} requests with ${of('allBytes')} bytes in all` });
}

/** @param {Scene} scene */
async function layoutShift(scene) {
  for (const [where, size] of /** @type {const} */ ([['phone', PHONE], ['desk', DESK]])) {
    const { page, close } = await openSlowly(browser, { address: citymark.address, cookie: scene.as?.cookie ?? '', size });
    const settled = settling(page, PATIENCE_MS);
    await page.goto(`${citymark.address}${scene.path}`, { waitUntil: 'commit' });
    await settled();
    await page.mouse.wheel(0, size.height * 2);
    await settled();
    const shifts = await shiftsOf(page);
    print({ name: `layout shift: ${scene.name}, ${where}`, value: cumulativeShift(shifts), unit: '', most: BOUNDS.shift, beside: worstOf(shifts) });
    await close();
  }
}

/** What a button of an empty page takes here: the floor of every interaction. */
async function floorOfInteraction() {
  const floor = await startFloor(100);
  const { page, devtools, close } = await openSlowly(browser, { address: floor.address, size: DESK, network: false });
  await page.goto(floor.address);
  const times = [];
  for (let run = 0; run < RUNS; run++) times.push((await timeInteraction(page, devtools, () => page.getByRole('button').click())).toNextFrame);
  await close();
  floor.stop();
  return median(times);
}

/** @param {Scene} scene */
async function interactions(scene) {
  const plan = INTERACTIONS[scene.name];
  if (!plan) return;
  const least = await floorOfInteraction();
  const { page, devtools, close } = await openSlowly(browser, { address: citymark.address, cookie: scene.as?.cookie ?? '', size: plan.wide ? DESK : PHONE });
  const settled = settling(page, PATIENCE_MS);
  await page.goto(`${citymark.address}${scene.path}`, { waitUntil: 'commit' });
  await page.locator(plan.ready).first().waitFor({ state: 'attached' });
  await settled();
  for (const { name: what, act, after } of plan.interactions) {
    /** @type {Awaited<ReturnType<typeof timeInteraction>>[]} */
    const times = [];
    for (let turn = 0; turn < RUNS; turn++) {
      times.push(await timeInteraction(page, devtools, () => act(page, turn)));
      await after?.(page);
      await settled();
    }
    const time = median(times.map(({ toNextFrame }) => toNextFrame));
    const work = median(times.map((one) => one.work));
    print({ name: what, value: time, unit: 'ms', most: BOUNDS.interactionMs, beside: `${(time / least).toFixed(1)} times a button of an empty page, ${least} ms; ${Math.round(work)} ms of work in all` });
  }
  const shifts = await shiftsOf(page);
  print({ name: `layout shift: ${scene.name}, being used`, value: cumulativeShift(shifts), unit: '', most: BOUNDS.shift, beside: worstOf(shifts) });
  await close();
}

try {
  await throughStages(citymark, ALL_STAGES_OF_ONE, screens, async (scenes) => {
    for (const scene of scenes) {
      const { first, shift, use } = tasksAt(scene.name);
      if (first) await firstScreen(scene);
      if (shift) await layoutShift(scene);
      if (use) await interactions(scene);
    }
  });
  if (screens.size > 0) throw new Error(`There is no scene ${[...screens].join(', ')}.`);
} finally {
  await browser.close();
  await citymark.stop();
}
console.log(over === 0 ? 'Everything is within its bounds.' : `${over} figures are over their bounds.`);
process.exit(over === 0 ? 0 : 1);
