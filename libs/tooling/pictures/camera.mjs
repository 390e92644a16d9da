/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import AxeBuilder from '@axe-core/playwright';
import { join } from 'node:path';
import { lookName, SCHEMES } from './looks.mjs';
import { settling } from './settled.mjs';

/** @typedef {{ cookie: string }} SignedIn */
/** @typedef {{ name: string, path: string, as: SignedIn | null, before?: (page: import('playwright-core').Page) => Promise<void>, apart?: boolean, offline?: boolean }} Scene
 * `apart`: something is written in it, which this device would keep for its other windows: it has a frame of its own.
 * `offline`: the connection goes away in it, so it stands apart too, and nobody minds what the browser says about that. */
/** @typedef {{ scene: string, look: string, sentence: string }} Finding */

/** On a machine that has other work, or in front of a page of 12,000 pixels, a browser needs its time. */
const PATIENCE_MS = 120_000;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Between day and night nothing changes but colours. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Takes pictures of the running product; everybody has one window frame of their own, used again for each scene. */
export class Camera {
  /** @type {Map<string, Promise<import('playwright-core').BrowserContext>>} */
  #contexts = new Map();

  /**
   * @param {import('playwright-core').Browser} browser
   * @param {string} address
   */
  constructor(browser, address) {
    this.browser = browser;
    this.address = address;
  }

  /**
   * The pictures of a scene at one width, by day and by night, and what is wrong with the page: errors, sideways scrolling, what axe finds.
   * @param {Scene} scene
   * @param {import('./looks.mjs').Width} width
   * @param {string} folder
   * @returns {Promise<Finding[]>}
   */
  async shoot(scene, width, folder) {
    /** @type {Finding[]} */
    const findings = [];
    let look = `${width.width}`;
    const complain = (/** @type {string} */ sentence) => void findings.push({ scene: scene.name, look, sentence });
    try {
      await this.#shootAt(scene, width, folder, complain, (scheme) => (look = lookName(width.width, scheme)));
    } catch (error) {
      // One picture that cannot be taken says so; the others are taken.
      complain(`no picture: ${error instanceof Error ? error.message : error}`);
    }
    return findings;
  }

  /**
   * @param {Scene} scene
   * @param {import('./looks.mjs').Width} width
   * @param {string} folder
   * @param {(sentence: string) => void} complain
   * @param {(scheme: typeof SCHEMES[number]) => void} turnTo
   */
  async #shootAt(scene, width, folder, complain, turnTo) {
    const page = await this.open(scene, width, complain);
    for (const scheme of SCHEMES) {
      turnTo(scheme);
      await page.emulateMedia({ colorScheme: scheme });
      await holdsStill(page, width.width);
      await page.evaluate('scrollTo(0, 0)');
      if (scheme === 'light') (await page.evaluate(WHAT_IS_TOO_WIDE)).forEach(complain);
      const axe = new AxeBuilder({ page }).setLegacyMode();
      const { violations } = await (scheme === 'light' ? axe.withTags(RULES) : axe.withRules(RULES_OF_COLOUR)).analyze();
      for (const { id, nodes } of violations) complain(`axe ${id} (${nodes.length}): ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary?.split('\n')[1]?.trim() ?? ''}`);
      await page.screenshot({ path: join(folder, `${scene.name}-${lookName(width.width, scheme)}.png`), fullPage: true, timeout: PATIENCE_MS });
    }
    await page.close();
  }

  /**
   * A page as somebody sees it when everything has come.
   * @param {Scene} scene
   * @param {import('./looks.mjs').Width} width
   * @param {(sentence: string) => void} complain
   */
  async open(scene, width, complain) {
    const page = await (await this.#contextOf(scene.as?.cookie ?? '', scene.offline || scene.apart ? `${scene.name} ${width.width}` : '')).newPage();
    await page.setViewportSize(width);
    page.on('pageerror', (error) => complain(`error: ${error.message}`));
    page.on('console', (message) => message.type() === 'error' && !scene.offline && complain(`console: ${message.text()}`));
    const settled = settling(page);
    await page.goto(`${this.address}${scene.path}`);
    await settled();
    if (scene.before) {
      await scene.before(page);
      await settled();
    }
    return page;
  }

  /** @param {string} cookie @param {string} apart */
  #contextOf(cookie, apart) {
    const key = `${cookie} ${apart}`;
    const known = this.#contexts.get(key) ?? this.#contextWith(cookie);
    this.#contexts.set(key, known);
    return known;
  }

  /** @param {string} cookie */
  async #contextWith(cookie) {
    const context = await this.browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce', locale: 'en-GB' });
    const [name = '', value = ''] = cookie.split(/=(.*)/s);
    if (name !== '') await context.addCookies([{ name, value, url: this.address }]);
    return context;
  }
}

/**
 * Waits until the page is as wide as it was and nothing in it moves any more: to take the picture of a whole page the browser makes the window
 * very small for a moment, and charts are drawn for that.
 * @param {import('playwright-core').Page} page
 * @param {number} width
 */
async function holdsStill(page, width) {
  const late = performance.now() + PATIENCE_MS;
  let before = '';
  for (let same = 0; same < STILL_LOOKS; ) {
    const now = await page.evaluate(MEASURES);
    same = now === before && now.startsWith(`${width} `) ? same + 1 : 0;
    before = now;
    if (performance.now() > late) throw new Error(`The page does not hold still: ${now}`);
    await page.waitForTimeout(STILL_MS);
  }
}

const STILL_LOOKS = 4;
const STILL_MS = 100;
/** Begins with the width, but while something still fades over to other colours, or a chart is drawn for another size than its frame has. */
const MEASURES = /** @type {string & (() => string)} */ (`(() => {
  const fades = document.getAnimations().some((one) => one.playState === 'running' && Number.isFinite(one.effect.getComputedTiming().endTime));
  const fits = [...document.querySelectorAll('.recharts-responsive-container')].every((frame) => {
    const { width, height } = frame.querySelector('svg.recharts-surface')?.getBoundingClientRect() ?? { width: 0, height: 0 };
    return Math.abs(width - frame.clientWidth) < 2 && Math.abs(height - frame.clientHeight) < 2;
  });
  const drawn = [...document.querySelectorAll('svg')].map((one) => one.getAttribute('height') + getComputedStyle(one).color);
  return (fades || !fits ? 'moving ' : '') + innerWidth + ' ' + document.documentElement.scrollHeight + ' ' + drawn.join();
})()`);

/** Runs in the page; gives sentences. */
const WHAT_IS_TOO_WIDE = /** @type {string & (() => string[])} */ (`(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll('main *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1).slice(0, 3);
  return ['scrolls sideways: ' + scrollWidth + ' > ' + clientWidth + ' px because of ' + wide.map((element) => element.tagName + '.' + (element.getAttribute('class') ?? '')).join(', ')];
})()`);
