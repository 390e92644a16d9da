import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { settling } from '../../../../libs/tooling/pictures/settled.mjs';
import { RULES } from '../journey/accessible';
import { tooLowForAFinger, unhandyOf } from './handy';
import type { Visit } from './visits';
import type { Told } from './told-city';

const SCREENS = [
  { name: '360', viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  { name: '1440', viewport: { width: 1440, height: 900 } },
];
const PATIENCE_MS = 15_000;
type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** From day to night only colours change. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Looks at pages by day and by night, on a phone and at a desk, and says in sentences what is wrong with them. */
export class Examiner {
  private readonly contexts = new Map<string, Promise<BrowserContext>>();

  constructor(private readonly browser: Browser) {}

  async examine(visit: Visit, told: Told): Promise<string[]> {
    const found: string[] = [];
    for (const screen of SCREENS) {
      if (visit.only !== undefined && visit.only !== screen.name) continue;
      const complain = (sentence: string) => void found.push(`${screen.name}: ${sentence}`);
      const page = await (await this.frameOf(screen, visit.as?.(told)?.cookie ?? '', told.address)).newPage();
      page.on('pageerror', (error) => complain(`error: ${error.message}`));
      page.on('console', (message) => message.type() === 'error' && complain(`console: ${message.text()}`));
      const settled = settling(page);
      try {
        await page.goto(visit.path(told));
        await settled();
        if (visit.then) {
          await visit.then(page);
          await settled();
        }
        (await flawsInBothLights(page, visit.forFingers === true && screen.name === '360')).forEach(complain);
      } catch (error) {
        // The rest of the pages are looked at all the same.
        complain(error instanceof Error ? error.message : String(error));
      }
      await page.close();
    }
    return found;
  }

  private frameOf(screen: (typeof SCREENS)[number], cookie: string, address: string): Promise<BrowserContext> {
    const key = `${screen.name} ${cookie}`;
    const known = this.contexts.get(key) ?? this.newFrame(screen, cookie, address);
    this.contexts.set(key, known);
    return known;
  }

  private async newFrame({ name: _name, ...screen }: (typeof SCREENS)[number], cookie: string, address: string): Promise<BrowserContext> {
    const context = await this.browser.newContext({ ...screen, baseURL: address, colorScheme: 'light', reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' });
    context.setDefaultTimeout(PATIENCE_MS);
    const [name = '', value = ''] = cookie.split(/=(.*)/s);
    if (name !== '') await context.addCookies([{ name, value, url: address }]);
    return context;
  }
}

/** What is wrong with a page as it stands. */
export async function flawsInBothLights(page: Page, forFingers: boolean): Promise<string[]> {
  await page.evaluate(atOnce);
  await page.emulateMedia({ colorScheme: 'light' });
  // Only what is wrong: to carry thousands of things that are right out of the page takes longer than to look at them.
  const byDay = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }).withTags(RULES).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  // The axe of the first look is still in the page; it is a big script to bring again.
  const byNight = await page.evaluate((runOnly) => (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ resultTypes: ['violations'], runOnly }), RULES_OF_COLOUR);
  await page.emulateMedia({ colorScheme: 'light' });
  const found = [...sentencesOf('light', byDay), ...sentencesOf('dark', byNight), ...(await page.evaluate(unhandyOf))];
  return forFingers ? [...found, ...(await page.evaluate(tooLowForAFinger))] : found;
}

/** Runs in the page: goes to its top, and no colour fades from the day's to the night's while it is looked at. */
function atOnce(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, *::before, *::after { transition: none !important; }');
  document.adoptedStyleSheets.push(sheet);
  window.scrollTo(0, 0);
}

function sentencesOf(scheme: string, { violations }: AxeResults): string[] {
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${scheme}: ${id} at ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim() ?? ''}`));
}
