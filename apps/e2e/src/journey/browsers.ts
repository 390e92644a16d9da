import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../browser/chromium.mjs';
import { Graphql } from '../server/graphql';
import { FAILURES_DIR } from '../server/workspace';

/** A wait that takes longer than this on two busy cores has something else wrong with it. */
const PATIENCE_MS = 20_000;

const SCREENS = {
  desktop: { viewport: { width: 1280, height: 900 } },
  laptop: { viewport: { width: 1024, height: 768 } },
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
} satisfies Record<string, BrowserContextOptions>;

export type Device = keyof typeof SCREENS;

/** Three browser processes; everybody in them has cookies of their own. */
export class Browsers {
  private readonly open = new Map<Device, Promise<Browser>>();
  private readonly pages = new Map<string, Page>();
  readonly troubles: string[] = [];

  constructor(private readonly address: string) {}

  /** A window of somebody who has not signed in yet. */
  async window(who: string, device: Device): Promise<Page> {
    const browser = await (this.open.get(device) ?? this.launch(device));
    const context = await browser.newContext({ ...SCREENS[device], baseURL: this.address, locale: 'en-GB', timezoneId: 'UTC', acceptDownloads: true });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.troubles.push(`${who}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(`${who} at ${page.url()}: ${message.text()}`);
    });
    this.pages.set(who, page);
    return page;
  }

  /** What everybody sees at the moment of a failure. */
  async keepPictures(step: string): Promise<void> {
    mkdirSync(FAILURES_DIR, { recursive: true });
    for (const [who, page] of this.pages) {
      const file = `${step.slice(0, 60)} ${who}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
      await page.screenshot({ path: join(FAILURES_DIR, `${file}.png`), fullPage: true }).catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    for (const browser of this.open.values()) await browser.then((one) => one.close(), () => undefined);
  }

  private launch(device: Device): Promise<Browser> {
    const browser = launchChromium();
    this.open.set(device, browser);
    return browser;
  }
}

/** The API with the cookies of somebody's window. */
export function apiOf(page: Page): Graphql {
  return new Graphql(async (body) => {
    const response = await page.context().request.post('/graphql', { data: body, headers: { 'x-citymark': '1' } });
    return response.json();
  });
}
