import type { Page } from 'playwright-core';

/** Sets a target on the screen. */
export async function setTarget(page: Page, base: string, name: string, target: { priority: string; level: string; due: string }): Promise<void> {
  await page.goto(`${base}/targets`);
  await page.getByRole('button', { name: `Set the target for ${name}` }).click();
  const form = page.getByRole('form', { name: `Target for ${name}` });
  await form.getByLabel('Priority').selectOption(target.priority);
  await form.getByLabel('Target level').selectOption(target.level);
  await form.getByLabel('To reach by').fill(target.due);
  await form.getByRole('button', { name: 'Save the target' }).click();
  await page.getByRole('button', { name: `Change the target for ${name}` }).waitFor();
}

/** The as-is figure of every sub-domain on the targets page, by name. */
export async function asIsOnScreen(page: Page): Promise<Map<string, string>> {
  const articles = await page.getByRole('article').all();
  const figures = await Promise.all(articles.map(async (one) => [(await one.getAttribute('aria-label')) ?? '', (await one.locator('strong').first().innerText()).trim()] as const));
  return new Map(figures);
}

export interface ActionDraft {
  readonly name: string;
  readonly owner: string;
  readonly cost: readonly [string, string];
  readonly quarters: readonly [string, string];
  /** Statement texts with the levels they gain. */
  readonly uplifts: readonly { text: string; uplift: number }[];
  readonly after?: string;
}

export async function addAction(page: Page, base: string, { name, owner, cost, quarters, uplifts, after }: ActionDraft): Promise<void> {
  await page.goto(`${base}/roadmap`);
  await page.getByRole('button', { name: 'Add an action' }).click();
  const form = page.getByRole('form', { name: 'New action' });
  await form.getByLabel('Name of the action').fill(name);
  await form.getByLabel('Who is responsible').fill(owner);
  await form.getByLabel('Cost, at least').fill(cost[0]);
  await form.getByLabel('Cost, at most').fill(cost[1]);
  await form.getByLabel('First quarter').selectOption(quarters[0]);
  await form.getByLabel('Last quarter').selectOption(quarters[1]);
  for (const { text, uplift } of uplifts) {
    // A hundred statements are found by typing.
    await form.getByPlaceholder('Choose a settled statement').fill(text);
    await form.getByRole('option', { name: text }).click();
    await form.getByLabel('Levels it adds').selectOption(String(uplift));
    await form.getByRole('button', { name: 'Add the statement' }).click();
  }
  if (after !== undefined) await form.getByRole('checkbox', { name: after }).check({ force: true });
  await form.getByRole('button', { name: 'Save the action' }).click();
  await page.getByRole('article', { name }).waitFor();
}

const PROJECTED = /^If .* done by then delivers?, the city goes from/;

/** "If all 2 actions done by then deliver, the city goes from 3.4 to 3.6 overall" of the roadmap page. */
export async function projectionOnScreen(page: Page): Promise<{ from: string; to: string }> {
  const [from = '', to = ''] = await page.locator('p', { hasText: PROJECTED }).locator('strong').allInnerTexts();
  return { from, to };
}

/** The cells of a chart's table, a row each. */
export async function chartTable(page: Page, title: string): Promise<string[][]> {
  const figure = page.locator('figure', { hasText: title });
  await figure.locator('summary').click();
  const table = figure.locator('table');
  await table.waitFor();
  const rows = await table.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}
