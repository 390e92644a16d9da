import type { Page } from 'playwright-core';
import { flawsOf } from './accessible';
import type { World } from './world';

/** The statement whose cell has the focus. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-statement') ?? null);

/** Waits until that cell has the focus: a page that is come back to gives it when it is drawn. */
async function hasFocus(page: Page, statementId: string): Promise<void> {
  await page.waitForFunction((id) => document.activeElement?.getAttribute('data-statement') === id, statementId);
}

/** With the keyboard alone: a lens, a walk over the cells, a statement beside them, its page, and back to the very cell. */
export async function walkTheOverview({ leader, base, statementIds }: World): Promise<string[]> {
  const at = (place: number) => statementIds[place] ?? '';
  await leader.goto(base);
  await leader.getByRole('radio', { name: 'Standing' }).focus();
  for (let turn = 0; turn < 3; turn++) await leader.keyboard.press('ArrowRight');
  await leader.waitForURL(/[?&]lens=divergence/);
  await leader.locator(`[data-statement="${at(0)}"]`).focus();
  await leader.keyboard.press('ArrowRight');
  await leader.keyboard.press('ArrowDown');
  expect(await focused(leader)).toBe(at(6));
  for (const key of ['PageDown', 'ArrowLeft', 'ArrowLeft']) await leader.keyboard.press(key);
  expect(await focused(leader)).toBe(at(9));

  await leader.keyboard.press('Enter');
  const beside = leader.getByRole('dialog');
  await beside.getByText('10 of 100').waitFor();
  const flaws = [...(await flawsOf(leader)), ...(await flawsOf(leader, 'dark'))];
  await leader.keyboard.press('j');
  await beside.getByText('11 of 100').waitFor();
  await leader.keyboard.press('Escape');
  await beside.waitFor({ state: 'hidden' });
  await hasFocus(leader, at(10));
  expect(new URL(leader.url()).search).toBe('?lens=divergence');

  await leader.keyboard.press('Enter');
  await leader.getByRole('link', { name: 'Open the whole statement' }).click();
  await leader.getByRole('link', { name: 'All statements' }).click();
  await leader.waitForURL(/[?&]lens=divergence/);
  await hasFocus(leader, at(10));
  return flaws;
}

/** On a phone a statement has its own page; "back" leads to the cell, the lens and the place on the page that one came from. */
export async function comeBackOnThePhone(page: Page, { base, statementIds }: World): Promise<string[]> {
  const last = statementIds.at(-1) ?? '';
  await page.goto(`${base}?lens=proof`);
  const cell = page.locator(`[data-statement="${last}"]`);
  await cell.scrollIntoViewIfNeeded();
  const flaws = [...(await flawsOf(page)), ...(await flawsOf(page, 'dark'))];
  await cell.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(500);
  await cell.tap();
  await page.getByRole('link', { name: 'All statements' }).waitFor();
  await page.goBack();
  await hasFocus(page, last);
  expect(new URL(page.url()).search).toBe('?lens=proof');
  await page.waitForFunction((y) => Math.abs(window.scrollY - y) < 3, before);
  return flaws;
}
