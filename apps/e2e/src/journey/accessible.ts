import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands, as sentences; and whether it scrolls sideways. */
export async function flawsOf(page: Page, scheme: 'light' | 'dark' = 'light'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: scheme });
  // The header stays while one scrolls, and would lie over whatever happens to be below it.
  await page.evaluate(() => window.scrollTo(0, 0));
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
  await page.emulateMedia({ colorScheme: 'light' });
  const path = new URL(page.url()).pathname.replace(/[0-9a-f-]{36}/g, '…');
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${path} (${scheme}): ${id} at ${target.join(' ')}: ${failureSummary ?? ''}`));
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  return sideways ? [...found, `${path} scrolls sideways.`] : found;
}
