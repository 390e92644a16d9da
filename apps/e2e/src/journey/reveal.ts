import type { Page } from 'playwright-core';
import { agreementOf, countsOf, medianOf, outcomeOf, shareWithinOneOf } from '../figures/independent-figures';

const OUTCOME_WORDS = { consensus: 'Consensus', 'stable-dissent': 'Stable dissent', open: 'No consensus yet', 'too-few': 'Too few votes' } as const;

/** The value of a stat tile by its label, on the page that is open. */
export async function tile(page: Page, label: string): Promise<string> {
  const found = page.locator('dt', { hasText: new RegExp(`^${label}$`) }).first();
  return (await found.locator('xpath=following-sibling::dd[1]').innerText()).trim();
}

/** What the statement's page must show of a round, worked out from the votes. */
export function shownFigures(levels: readonly number[], before: readonly number[] | null): Record<string, string> {
  const outcome = { Outcome: OUTCOME_WORDS[outcomeOf(levels, before)], Votes: String(levels.length) };
  if (levels.length < 5) return { ...outcome, Median: '–' };
  return {
    ...outcome,
    Median: medianOf(levels).toFixed(1),
    'Within 1 of the median': `${Math.round(shareWithinOneOf(levels) * 100)} %`,
    'Agreement A': agreementOf(levels).toFixed(2),
  };
}

/** The counts in the table beside the chart of a round. */
export async function countsOnScreen(page: Page, roundNumber: number): Promise<number[]> {
  const figure = page.locator('figure', { hasText: `Votes by level in round ${roundNumber}` });
  await figure.locator('summary').click();
  const table = figure.locator('table');
  await table.waitFor();
  return (await table.locator('td').allInnerTexts()).map(Number);
}

export interface RoundResult {
  readonly votes: number;
  readonly cannotJudge: number;
  readonly counts: readonly number[] | null;
  readonly median: number | null;
  readonly agreement: number | null;
  readonly shareWithinOne: number | null;
  readonly outcome: string;
}

export const RESULT_FIELDS = 'statements { statementId result { votes cannotJudge counts median agreement shareWithinOne outcome } settlement { kind level median reason } }';

/** The result that the API must give, to nine digits. */
export function expectedResult(levels: readonly number[], people: number, before: readonly number[] | null): RoundResult {
  const shown = levels.length >= 5;
  return {
    votes: levels.length,
    cannotJudge: people - levels.length,
    counts: shown ? countsOf(levels) : null,
    median: shown ? medianOf(levels) : null,
    agreement: shown ? digits(agreementOf(levels)) : null,
    shareWithinOne: shown ? digits(shareWithinOneOf(levels)) : null,
    outcome: outcomeOf(levels, before),
  };
}

export const digits = (value: number): number => Number(value.toFixed(9));

export function roundedResult(result: RoundResult): RoundResult {
  const { agreement, shareWithinOne } = result;
  return { ...result, agreement: agreement === null ? null : digits(agreement), shareWithinOne: shareWithinOne === null ? null : digits(shareWithinOne) };
}

/** The leader decides a statement on the agenda. */
export async function decide(page: Page, base: string, text: string, { level, reason }: { level: number; reason: string }): Promise<void> {
  await page.goto(`${base}/agenda`);
  const item = page.locator('ol > li', { hasText: text });
  await item.locator('summary', { hasText: /^Decide it/ }).click();
  await item.getByLabel('Decided level').selectOption(String(level));
  await item.getByLabel('Reason for the decision').fill(reason);
  await item.getByRole('button', { name: 'Decide', exact: true }).click();
  await item.waitFor({ state: 'detached' });
}
