import type { Page } from 'playwright-core';

export async function joinBenchmark(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/compare`);
  await page.getByRole('button', { name: 'Join the benchmark' }).click();
  await page.getByRole('button', { name: 'Join the benchmark' }).waitFor({ state: 'detached' });
}

export async function loadSyntheticPeers(page: Page, many: number): Promise<void> {
  await page.goto('/operator');
  await page.getByLabel('How many').fill(String(many));
  await page.getByRole('button', { name: 'Load synthetic peers' }).click();
  await page.getByText('The synthetic peers wait for the next release.').waitFor();
}

export async function publishRelease(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish a release' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish the release' }).click();
  await page.getByText('Release 1 is published.').waitFor();
}

export interface ComparedPart {
  readonly own: string;
  readonly peers: string;
  readonly middle: string;
  readonly count: string;
}

/** The rows of the comparison by the names of area and part. */
export async function comparedOnScreen(page: Page, areaNames: readonly string[]): Promise<Map<string, ComparedPart>> {
  const rows = new Map<string, ComparedPart>();
  for (const area of areaNames) {
    await page.getByRole('region', { name: area, exact: true }).locator('summary').click();
    const table = page.getByRole('table', { name: area });
    await table.waitFor();
    for (const row of await table.locator('tbody tr').all()) {
      const [name = '', own = '', peers = '', middle = '', count = ''] = (await row.locator('th, td').allInnerTexts()).map((text) => text.trim());
      rows.set(name === 'Whole area' ? area : name, { own, peers, middle, count });
    }
  }
  return rows;
}
