/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import AxeBuilder from '@axe-core/playwright';
import { join } from 'node:path';

/** @typedef {{ name: string, path: string, as: import('./person.mjs').Person | null, before?: (page: import('playwright-core').Page) => Promise<void> }} Scene */
/** @typedef {{ scene: string, look: string, sentence: string }} Finding */

export const LOOKS = [
  { name: '360-light', width: 360, height: 740, colorScheme: /** @type {const} */ ('light') },
  { name: '360-dark', width: 360, height: 740, colorScheme: /** @type {const} */ ('dark') },
  { name: '1440-light', width: 1440, height: 900, colorScheme: /** @type {const} */ ('light') },
  { name: '1440-dark', width: 1440, height: 900, colorScheme: /** @type {const} */ ('dark') },
];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SETTLE_MS = 350;

/**
 * Takes the picture of a scene in one look, and says what is wrong with the page: errors, sideways scrolling, what axe finds.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {Scene} scene
 * @param {(typeof LOOKS)[number]} look
 * @param {string} folder
 * @returns {Promise<Finding[]>}
 */
export async function shoot(browser, address, scene, look, folder) {
  /** @type {string[]} */
  const sentences = [];
  const { page, close } = await openScene(browser, address, scene, look, (sentence) => sentences.push(sentence));
  try {
    sentences.push(...(await tooWide(page)));
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    for (const { id, nodes } of violations) sentences.push(`axe ${id} (${nodes.length}): ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary?.split('\n')[1]?.trim() ?? ''}`);
    await page.screenshot({ path: join(folder, `${scene.name}-${look.name}.png`), fullPage: true });
  } finally {
    await close();
  }
  return sentences.map((sentence) => ({ scene: scene.name, look: look.name, sentence }));
}

/**
 * A page in a browser of its own, signed in as somebody.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {Scene} scene
 * @param {(typeof LOOKS)[number]} look
 * @param {(sentence: string) => void} complain
 */
export async function openScene(browser, address, scene, look, complain) {
  const context = await browser.newContext({ viewport: { width: look.width, height: look.height }, colorScheme: look.colorScheme, reducedMotion: 'reduce', locale: 'en-GB' });
  if (scene.as) {
    const [name = '', value = ''] = scene.as.cookie.split(/=(.*)/s);
    await context.addCookies([{ name, value, url: address }]);
  }
  const page = await context.newPage();
  page.on('pageerror', (error) => complain(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && complain(`console: ${message.text()}`));
  await page.goto(`${address}${scene.path}`, { waitUntil: 'networkidle' });
  await scene.before?.(page);
  await page.waitForTimeout(SETTLE_MS);
  return { page, close: () => context.close() };
}

/** Runs in the page. */
const WHAT_IS_TOO_WIDE = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll('main *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1).slice(0, 3);
  return ['scrolls sideways: ' + scrollWidth + ' > ' + clientWidth + ' px because of ' + wide.map((element) => element.tagName + '.' + (element.getAttribute('class') ?? '')).join(', ')];
})()`;

/**
 * What makes the page scroll sideways.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
function tooWide(page) {
  return page.evaluate(WHAT_IS_TOO_WIDE);
}
