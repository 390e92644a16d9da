import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { PROOF_DIR } from '../server/workspace';

export const PROOF_FILES = ['council-resolution.pdf', 'sensor-coverage.png', 'vision-workshops.xlsx', 'open-data-downloads.csv'] as const;

async function openProofForm(page: Page, statementPath: string): Promise<Locator> {
  await page.goto(statementPath);
  await page.locator('summary', { hasText: /^Add proof$/ }).click();
  return page.getByRole('form', { name: 'Add proof' });
}

/** Adds a file as proof; its title is made from its name. */
export async function addFile(page: Page, statementPath: string, file: string): Promise<void> {
  const form = await openProofForm(page, statementPath);
  await form.getByLabel('File', { exact: true }).nth(1).or(form.locator('input[type=file]')).first().setInputFiles(join(PROOF_DIR, file));
  const title = await form.getByLabel('Title').inputValue();
  await form.getByLabel('Who may see it').selectOption('public');
  await form.getByRole('button', { name: 'Add proof' }).click();
  await page.getByRole('list', { name: 'Proof' }).getByText(title).first().waitFor();
}

export async function addLink(page: Page, statementPath: string, title: string, address: string): Promise<void> {
  const form = await openProofForm(page, statementPath);
  await form.getByRole('radio', { name: 'Link' }).check({ force: true });
  await form.getByLabel('Web address').fill(address);
  await form.getByLabel('Title').fill(title);
  await form.getByRole('button', { name: 'Add proof' }).click();
  await page.getByRole('list', { name: 'Proof' }).getByText(title).first().waitFor();
}

/** Proposes a level on the page that is open. */
export async function proposeLevel(page: Page, level: number, reason: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Propose a level' });
  await form.getByRole('radio').nth(level).check({ force: true });
  await form.getByLabel('Reason for this level').fill(reason);
  await form.getByRole('button', { name: 'Propose this level' }).click();
  await page.getByText(reason).first().waitFor();
}

/** The bytes of the first downloadable proof on the page, as the browser gets them. */
export async function downloadProof(page: Page): Promise<Buffer> {
  const path = await page.getByRole('list', { name: 'Proof' }).locator('a[download]').first().getAttribute('href');
  const response = await page.context().request.get(path ?? '');
  if (response.status() !== 200) throw new Error(`The proof answered ${response.status()}.`);
  return response.body();
}
