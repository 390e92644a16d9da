import type { Page } from 'playwright-core';
import { levelOf, reasonOf, STORIES } from './ballots';

/** Judges the five statements as they come, one a screen; a level is chosen, a reason written, and the next one comes. */
export async function judgeInWindow(page: Page, person: number, round: 1 | 2): Promise<void> {
  const touch = (page.viewportSize()?.width ?? 0) < 500;
  const press = async (target: ReturnType<Page['locator']>) => (touch ? target.tap() : target.click());
  for (const statement of STORIES.keys()) {
    await page.getByText(`${statement + 1} of ${STORIES.length} ·`, { exact: false }).waitFor();
    const level = levelOf(person, statement, round);
    await press(level === null ? page.getByText('I cannot judge this') : page.locator('fieldset label', { has: page.locator(`input[value="${level}"]`) }));
    if (level !== null) await page.getByLabel('Your reason').fill(reasonOf(level));
    await press(page.getByRole('button', { name: 'Save and next' }));
  }
}
