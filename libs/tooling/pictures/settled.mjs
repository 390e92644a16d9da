/** Nothing is on its way for this long. */
const QUIET_MS = 120;
const PATIENCE_MS = 20_000;
const STEP_MS = 40;

/** Runs in the page: a heading is there, nothing stands in for what is still to come, and letters and images are drawn as they will stay. */
const IS_DRAWN = `document.querySelector('h1') !== null && document.querySelector('[data-loading]:not([data-sample] *)') === null
  && document.fonts.status === 'loaded' && [...document.images].every((image) => image.complete || image.loading === 'lazy')`;

/**
 * Listens to a page from its beginning, and says when it is as it will stay.
 * @param {import('playwright-core').Page} page
 * @param {number} [patience] in milliseconds
 * @returns {() => Promise<void>}
 */
export function settling(page, patience = PATIENCE_MS) {
  /** @type {Set<unknown>} */
  const underWay = new Set();
  let changed = performance.now();
  const change = () => (changed = performance.now());
  page.on('request', (request) => change() && underWay.add(request));
  for (const end of /** @type {const} */ (['requestfinished', 'requestfailed'])) {
    page.on(/** @type {'requestfinished'} */ (end), (request) => change() && underWay.delete(request));
  }
  return async () => {
    const late = performance.now() + patience;
    for (;;) {
      const quiet = underWay.size === 0 && performance.now() - changed > QUIET_MS;
      if (quiet && (await page.evaluate(IS_DRAWN))) return;
      if (performance.now() > late) throw new Error(`${page.url()} is not done after ${patience / 1000} s: ${underWay.size} requests are under way.`);
      await page.waitForTimeout(STEP_MS);
    }
  };
}
