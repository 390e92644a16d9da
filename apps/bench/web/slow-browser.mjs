/** A phone of some years ago on a poor connection: a quarter of this machine, 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
export const SLOWDOWN = 4;
const BITS = 8;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / BITS, uploadThroughput: 750_000 / BITS };
const PATIENCE_MS = 60_000;

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1440, height: 900 };

/** Runs in each page before anything else: what the browser itself says of shifts of the layout and of interactions. */
const WATCH = `
  window.citymarkShifts = [];
  window.citymarkEvents = [];
  new PerformanceObserver((list) => { for (const { value, startTime, hadRecentInput, sources } of list.getEntries()) if (!hadRecentInput) window.citymarkShifts.push({ value, startTime, moved: sources.map(({ node, previousRect: was, currentRect: is }) => (node instanceof Element ? node.tagName.toLowerCase() + '.' + (node.getAttribute('class') ?? '') : String(node?.textContent ?? '').slice(0, 30)) + ' ' + [was.x, was.y, was.height].map(Math.round) + ' to ' + [is.x, is.y, is.height].map(Math.round)).slice(0, 3) }); }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => { for (const { duration, startTime, interactionId } of list.getEntries()) if (interactionId > 0) window.citymarkEvents.push({ duration, startTime }); }).observe({ type: 'event', durationThreshold: 16, buffered: true });
`;

/**
 * A page of a slow browser with nothing in its cache, signed in as somebody.
 * @param {import('playwright-core').Browser} browser
 * @param {{ address: string, cookie?: string, size: { width: number, height: number }, network?: boolean }} wishes
 */
export async function openSlowly(browser, { address, cookie = '', size, network = true }) {
  const context = await browser.newContext({ viewport: size, hasTouch: size.width < 500, isMobile: size.width < 500, colorScheme: 'light', locale: 'en-GB' });
  context.setDefaultTimeout(PATIENCE_MS);
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  if (name !== '') await context.addCookies([{ name, value, url: address }]);
  const page = await context.newPage();
  await page.addInitScript({ content: WATCH });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (network) await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return { page, devtools, close: () => context.close() };
}
