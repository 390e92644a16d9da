import type { Page } from 'playwright-core';
import { ballotOf, type Ballot } from './ballots';
import { apiOf } from './browsers';
import { ON_THE_PHONE } from './people';
import type { World } from './world';

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
  await page.getByRole('progressbar', { name: `Judged: ${saved} of ${total}` }).waitFor();
}

const ON_SCREEN = 3;

/** The four at desks judge three statements each by the keyboard, and the rest all at once, as a device that was out of reach does. */
export async function judgeAtDesks(here: World): Promise<void> {
  const total = here.statementIds.length;
  const places = here.statementIds.map((_, place) => place);
  for (const [person, page] of here.judges.entries()) {
    if (person === ON_THE_PHONE) continue;
    await judgeByKeyboard(page, here.base, places.slice(0, ON_SCREEN).map((place) => ballotOf(person, place)), total);
    await allSent(page, ON_SCREEN, total);
  }
  await sendVotes(here, 1, places.slice(ON_SCREEN));
}

/** Sends the votes of the four at desks with the cookies of their own browsers. */
export async function sendVotes(here: World, round: 1 | 2, places: readonly number[]): Promise<void> {
  const { openRound: open } = await here.assessment<{ openRound: { id: string } }>(here.leader, 'openRound { id }');
  const desks = here.judges.flatMap((page, person) => (person === ON_THE_PHONE ? [] : [{ page, person }]));
  await Promise.all(
    desks.map(({ page, person }) => {
      const votes = places.map((place) => {
        const { level, reason } = ballotOf(person, place, round);
        return { statementId: here.statementIds[place], level, confidence: 'medium', reason: reason === '' ? null : reason };
      });
      return apiOf(page).run('castVotes', { ...here.ids, roundId: open.id, votes }, '... on Assessment { id }');
    }),
  );
}

export async function closeRound(page: Page, base: string, number: number): Promise<void> {
  await page.goto(`${base}/agenda`);
  await page.getByRole('button', { name: 'Close the round' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close and reveal' }).click();
  await page.getByRole('heading', { name: `Round ${number} is open` }).waitFor({ state: 'detached' });
}
