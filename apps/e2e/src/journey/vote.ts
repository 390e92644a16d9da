import type { Page } from 'playwright-core';
import type { Graphql } from '../server/graphql';
import type { Ballot } from './ballots';

/** Opens a round on everything that is not settled. */
export async function openRound(page: Page, base: string, number: number): Promise<void> {
  await page.goto(`${base}/agenda`);
  await page.getByRole('button', { name: 'Open the round' }).click();
  await page.getByRole('heading', { name: `Round ${number} is open` }).waitFor();
}

/** Judges statement after statement on the voting screen, as it comes to them. The screen remembers what is still open. */
export async function judgeOnScreen(page: Page, base: string, ballots: readonly Ballot[], total: number): Promise<void> {
  await page.goto(`${base}/vote`);
  for (const [index, { level, reason }] of ballots.entries()) {
    // The next statement is there when its number is: a tap before that would judge the one before.
    await page.getByText(`${index + 1} of ${total} ·`, { exact: false }).waitFor();
    const choice = level === null ? page.getByText('I cannot judge this') : page.locator('fieldset label', { has: page.locator(`input[value="${level}"]`) });
    await tap(page, choice);
    if (reason !== '') await page.getByLabel('Your reason').fill(reason);
    await tap(page, page.getByRole('button', { name: 'Save and next' }));
  }
}

async function tap(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 0 };
  await (width < 500 ? target.tap() : target.click());
}

/** Judges by the keyboard: a digit chooses, Enter saves. */
export async function judgeByKeyboard(page: Page, base: string, ballots: readonly Ballot[], total: number): Promise<void> {
  await page.goto(`${base}/vote`);
  for (const [index, { level }] of ballots.entries()) {
    await page.getByText(`${index + 1} of ${total} ·`, { exact: false }).waitFor();
    await page.keyboard.press(level === null ? 'c' : String(level));
    await page.keyboard.press('Enter');
  }
}

/** Waits until the server has acknowledged so many votes of this person. */
export async function allSent(page: Page, saved: number, total: number): Promise<void> {
  await page.getByRole('progressbar', { name: 'Judged' }).or(page.getByText(`${saved} of ${total}`)).first().waitFor();
  await page.waitForFunction(([done, of]) => document.body.innerText.includes(`${done} of ${of}`), [saved, total] as const);
}

export interface RoundIds {
  readonly cityId: string;
  readonly assessmentId: string;
  readonly roundId: string;
}

/** Sends many votes at once, as the outbox of a phone that was out of reach does. */
export async function castVotes(api: Graphql, ids: RoundIds, votes: readonly { statementId: string; ballot: Ballot }[]): Promise<void> {
  const sent = votes.map(({ statementId, ballot: { level, reason } }) => ({ statementId, level, confidence: 'medium', reason: reason === '' ? null : reason }));
  await api.run('castVotes', { ...ids, votes: sent }, '... on Assessment { id }');
}

export async function closeRound(page: Page, base: string, number: number): Promise<void> {
  await page.goto(`${base}/agenda`);
  await page.getByRole('button', { name: 'Close the round' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close and reveal' }).click();
  await page.getByRole('heading', { name: `Round ${number} is open` }).waitFor({ state: 'detached' });
}
