import { openSlowly, PHONE } from './slow-browser.mjs';

const SETTLE_MS = 300;
const STEP_MS = 100;
const PATIENCE_MS = 90_000;

/** A statement is there, and each level can be chosen. */
export const CAN_JUDGE = `document.querySelector('main h2') !== null && document.querySelector('main input[type=radio][value="0"]:enabled') !== null && document.querySelector('main input[type=radio][value="7"]:enabled') !== null`;

/**
 * One cold visit: when a condition holds and has been painted, and what was loaded until then.
 * @param {import('playwright-core').Browser} browser
 * @param {{ address: string, path: string, cookie?: string, until: string }} visit
 */
export async function visitCold(browser, { address, path, cookie = '', until }) {
  const { page, devtools, close } = await openSlowly(browser, { address, cookie, size: PHONE });
  /** @type {Map<string, { kind: string, headerBytes: number }>} */
  const answers = new Map();
  /** @type {{ kind: string, bytes: number, at: number }[]} */
  const loaded = [];
  let began = Infinity;
  devtools.on('Network.requestWillBeSent', ({ timestamp }) => (began = Math.min(began, timestamp)));
  devtools.on('Network.responseReceived', ({ requestId, type, response }) => answers.set(requestId, { kind: type, headerBytes: response.encodedDataLength }));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const { kind = 'Other', headerBytes = 0 } = answers.get(requestId) ?? {};
    loaded.push({ kind, bytes: encodedDataLength - headerBytes, at: timestamp });
  });
  // In the page: the first frame after the condition holds has been drawn when the frame after it begins.
  await page.addInitScript({ content: `(() => { const look = () => (${until}) ? requestAnimationFrame(() => requestAnimationFrame(() => (window.citymarkUsableAt = performance.now()))) : setTimeout(look, 10); look(); })()` });
  const late = performance.now() + PATIENCE_MS;
  await page.goto(`${address}${path}`, { waitUntil: 'commit' });
  /** @type {number | undefined} */
  let milliseconds;
  // Asked from outside: the page's own rules let nobody evaluate texts in it.
  while ((milliseconds = await page.evaluate('window.citymarkUsableAt')) === undefined) {
    if (performance.now() > late) throw new Error(`${path} could not be used in time.`);
    await page.waitForTimeout(STEP_MS);
  }
  await page.waitForTimeout(SETTLE_MS);
  await close();
  const before = loaded.filter(({ at }) => (at - began) * 1000 <= milliseconds);
  const scripts = before.filter(({ kind }) => kind === 'Script');
  return { milliseconds, requests: before.length, scripts: scripts.length, scriptBytes: scripts.reduce((sum, { bytes }) => sum + bytes, 0), allBytes: before.reduce((sum, { bytes }) => sum + bytes, 0) };
}
