import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

export async function publishReport(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/report`);
  await page.getByRole('button', { name: 'Publish the report' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish the report' }).click();
  await page.getByTestId('report-hash').waitFor();
}

export interface PrintedArea {
  /** "3.4 on the scale from 0 to 7: 25 of 25 applicable statements settled." */
  readonly lead: string;
  /** Figures by the name of the sub-domain. */
  readonly subDomains: Map<string, string>;
  /** Statement, level, settled by, votes, median, A. */
  readonly statements: readonly (readonly string[])[];
}

/** What the section of an area prints. */
export async function printedArea(page: Page, areaName: string): Promise<PrintedArea> {
  const section = page.getByRole('region', { name: areaName, exact: true });
  const lead = await section.locator('p').first().innerText();
  const subDomains = new Map<string, string>();
  for (const heading of await section.locator('h4, h5').all()) {
    const aside = (await heading.locator('span').innerText()).trim();
    subDomains.set((await heading.innerText()).replace(aside, '').trim(), aside);
  }
  return { lead, subDomains, statements: await rowsOf(page, areaName) };
}

/** The rows of all tables in a section, without the notes below the first cell. */
export function rowsOf(page: Page, section: string): Promise<string[][]> {
  return page
    .getByRole('region', { name: section, exact: true })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td')].map((cell) => {
          const copy = cell.cloneNode(true);
          if (copy instanceof Element) for (const hidden of copy.querySelectorAll('small, .cm-hidden')) hidden.remove();
          return (copy.textContent ?? '').trim();
        }),
      ),
    );
}

/** The PDF as the browser downloads it. */
export async function downloadPdf(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download the PDF' }).click()]);
  return readFileSync(await download.path());
}
