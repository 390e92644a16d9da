/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ name: string, act: (page: Page, turn: number) => Promise<void>, after?: (page: Page) => Promise<void> }} Interaction */

const PAINT_MS = 700;

/**
 * From the input to the next frame, as the browser reports it (in steps of 8 ms; quicker than 16 is not reported and counts as 16);
 * and what the page's thread worked meanwhile and right after, which does not depend on what else the machine does.
 * @param {Page} page
 * @param {import('playwright-core').CDPSession} devtools
 * @param {() => Promise<void>} act
 */
export async function timeInteraction(page, devtools, act) {
  const worked = await workOf(devtools);
  const began = /** @type {number} */ (await page.evaluate('performance.now()'));
  await act();
  await page.waitForTimeout(PAINT_MS);
  /** @type {{ duration: number, startTime: number }[]} */
  const events = await page.evaluate('window.citymarkEvents');
  const toNextFrame = events.filter(({ startTime }) => startTime >= began).reduce((most, { duration }) => Math.max(most, duration), 16);
  return { toNextFrame, work: (await workOf(devtools)) - worked };
}

/** @param {import('playwright-core').CDPSession} devtools */
async function workOf(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

const cells = (/** @type {Page} */ page) => page.getByRole('grid').getByRole('link');
const lens = (/** @type {Page} */ page, /** @type {number} */ turn) => page.getByRole('group', { name: 'What the cells show' }).locator('label').nth(1 - (turn % 2));
const whose = (/** @type {Page} */ page, /** @type {string} */ label) => page.locator('label', { hasText: new RegExp(`^${label} \\(`) });

/** What people do on the screens that have 100 statements on them, by scene. @type {Record<string, { ready: string, wide: boolean, interactions: Interaction[] }>} */
export const INTERACTIONS = {
  '4-overview': {
    ready: '[role=grid] a',
    wide: true,
    interactions: [
      { name: 'overview: choose a statement, its panel opens', act: (page, turn) => cells(page).nth(11 + turn * 20).click(), after: (page) => page.keyboard.press('Escape') },
      { name: 'overview: look through another lens', act: (page, turn) => lens(page, turn).click() },
      { name: 'overview: go to the next statement by an arrow', act: async (page) => page.keyboard.press('ArrowRight'), after: async () => undefined },
    ],
  },
  '2-evidence': {
    ready: 'main h3',
    wide: true,
    interactions: [
      { name: 'evidence: show all 100 statements', act: (page) => whose(page, 'All').click(), after: (page) => whose(page, 'Mine').click() },
      { name: 'evidence: filter by state', act: (page, turn) => page.getByLabel('State', { exact: true }).press(turn % 2 === 0 ? 'ArrowDown' : 'ArrowUp') },
    ],
  },
  '3-vote': {
    ready: 'main input[type=radio][value="7"]',
    wide: false,
    interactions: [
      { name: 'vote: choose a level', act: (page, turn) => page.locator('main fieldset label', { has: page.locator(`input[value="${turn % 8}"]`) }).first().tap() },
      { name: 'vote: save and go to the next statement', act: (page) => page.getByRole('button', { name: 'Save and next' }).tap(), after: (page) => page.locator('main fieldset label', { has: page.locator('input[value="4"]') }).first().tap() },
      { name: 'vote: write a reason, a letter', act: (page) => page.getByLabel('Your reason').press('a') },
    ],
  },
};
