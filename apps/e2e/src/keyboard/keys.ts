import type { Browser, BrowserContext, Download, Locator, Page } from 'playwright-core';
import { focusInSight, noPointing } from './focus-in-sight';

type Role = Parameters<Page['getByRole']>[0];

const PATIENCE_MS = 30_000;
const DESK_PX = 1280;
const MOMENT_MS = 5_000;
const NOWHERE = 'The focus is nowhere.';
/** Farther than this nobody would press Tab. */
const FARTHEST = 160;

/** Somebody at a desk without a mouse: can open an address, press keys, write and look; nothing else. */
export class Keys {
  /** What was wrong at any stop of the focus, and what the browser complained about. */
  readonly troubles: string[] = [];

  private constructor(private readonly page: Page) {
    page.on('pageerror', (error) => this.troubles.push(error.message));
    // Told to listen only when Enter is pressed, the browser may be too late for the window of the system.
    page.on('filechooser', () => undefined);
    page.on('console', (message) => message.type() === 'error' && this.troubles.push(message.text()));
  }

  static async sitDown(browser: Browser, address: string, width = DESK_PX): Promise<Keys> {
    const context: BrowserContext = await browser.newContext({ viewport: { width, height: 800 }, baseURL: address, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC', acceptDownloads: true });
    context.setDefaultTimeout(PATIENCE_MS);
    await context.addInitScript(noPointing);
    return new Keys(await context.newPage());
  }

  async open(path: string): Promise<void> {
    // A link that differs in what stands behind # alone would not be opened anew.
    await this.page.goto('about:blank');
    await this.page.goto(path);
    await this.page.locator('h1').first().waitFor();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.look(key);
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.look();
  }

  /** Presses Tab (or another key) until something has the focus; every stop on the way must be in sight. */
  async to(role: Role, name: string | RegExp, key = 'Tab'): Promise<void> {
    await this.reach(this.page.getByRole(role, { name, ...(typeof name === 'string' ? { exact: true } : {}) }), String(name), key);
  }

  /** The same for what has no role that all browsers agree on, such as a password. */
  async toLabel(label: string): Promise<void> {
    await this.reach(this.page.getByLabel(label, { exact: true }), label);
  }

  /** Waits until something has the focus that got it without a key for it. */
  async isOn(role: Role, name: string | RegExp): Promise<void> {
    const goal = this.page.getByRole(role, { name });
    await goal.first().waitFor();
    const late = Date.now() + PATIENCE_MS;
    while (!(await this.isAt(goal))) {
      if (Date.now() > late) throw new Error(`${String(name)} has no focus; it is on ${await this.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? 'nothing')}.`);
      await this.page.waitForTimeout(50);
    }
    await this.look();
  }

  /** The same for what is folded: browsers give its name no role that all agree on. */
  async toSummary(text: string | RegExp, key = 'Tab'): Promise<void> {
    await this.reach(this.page.locator('summary', { hasText: text }), String(text), key);
  }

  /** Shows a page that is made up. */
  async show(body: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.setContent(`<!doctype html><html lang="en"><title>Made up</title><body>${body}`);
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
    await this.look();
  }

  async seesNoMore(role: Role, name: string | RegExp): Promise<void> {
    await this.page.getByRole(role, { name }).first().waitFor({ state: 'detached' });
    await this.look();
  }

  async seesThe(role: Role, name?: string | RegExp): Promise<void> {
    await this.page.getByRole(role, name === undefined ? {} : { name }).first().waitFor();
    await this.look();
  }

  /** The attribute of what has the focus, or null. */
  focused(attribute: string): Promise<string | null> {
    return this.page.evaluate((of) => document.activeElement?.getAttribute(of) ?? null, attribute);
  }

  async arrivesAt(address: RegExp): Promise<void> {
    await this.page.waitForURL(address);
  }

  /** What Enter downloads. */
  async download(): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.press('Enter')]);
    return download;
  }

  async toFileField(): Promise<void> {
    await this.reach(this.page.locator('input[type=file]'), 'The file field');
  }

  /** Opens the window of the system with Enter, and chooses a file there. */
  async chooseFile(path: string): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.press('Enter')]);
    await chooser.setFiles(path);
  }

  /** Writes over what stands in the field. */
  async typeAnew(text: string): Promise<void> {
    await this.press('Control+a');
    await this.type(text);
  }

  /** What stands beside the button that copies it. */
  async copyable(label: string): Promise<string> {
    return this.page.getByRole('button', { name: `Copy: ${label}` }).locator('xpath=preceding-sibling::code').innerText();
  }

  /** Follows the link of the newest mail to somebody, in the outbox of an installation that sends none. */
  async followMail(email: string): Promise<void> {
    await this.open('/outbox');
    await this.to('link', new RegExp(`^Open its link.* to ${email.replaceAll('.', '\\.')}$`));
    await this.press('Enter');
  }

  /** What is written in a part that has a name. */
  async reads(label: string | RegExp): Promise<string> {
    return this.page.getByLabel(label).first().innerText();
  }

  /** The part of the address that fits. */
  addressPart(part: RegExp): string {
    const found = part.exec(this.page.url())?.[1];
    if (found === undefined) throw new Error(`${this.page.url()} has no ${String(part)}.`);
    return found;
  }

  async picture(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  private async look(after = 'waiting'): Promise<void> {
    const { pathname } = new URL(this.page.url());
    // What opens with the focus finds its place in the frame after, and a person sees no sooner than that.
    await this.page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))).catch(() => undefined);
    let found = await this.lookOnce();
    // Tab leads out of the page at its end; and while a page is on its way the focus may be nowhere for a moment.
    if (after.endsWith('Tab')) found = found.filter((sentence) => sentence !== NOWHERE);
    for (const late = Date.now() + MOMENT_MS; found.includes(NOWHERE) && Date.now() < late; ) {
      await this.page.waitForTimeout(50);
      found = await this.lookOnce();
    }
    for (const sentence of found) this.troubles.push(`${pathname.replace(/[0-9a-f-]{36}/g, '…')}, after ${after}: ${sentence}`);
  }

  private async lookOnce(): Promise<string[]> {
    try {
      return await this.page.evaluate(focusInSight);
    } catch {
      // The page was left while we looked; the one that comes is looked at.
      await this.page.waitForLoadState();
      return this.page.evaluate(focusInSight);
    }
  }

  private async reach(goal: Locator, name: string, key = 'Tab'): Promise<void> {
    await goal.first().waitFor();
    for (let pressed = 0; pressed <= FARTHEST; pressed++) {
      if (await this.isAt(goal)) return;
      await this.press(key);
    }
    throw new Error(`${FARTHEST} times ${key}, and ${name} has no focus.`);
  }

  private isAt(goal: Locator): Promise<boolean> {
    return goal.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
  }
}
