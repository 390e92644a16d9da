// What a leader does on a screen before its picture is taken.

/** @param {import('playwright-core').Page} page */
export async function openWeights(page) {
  await page.getByText('What counts more', { exact: false }).first().click();
  await page.getByRole('combobox', { name: 'Effective use of data' }).selectOption('2');
}

/** @param {import('playwright-core').Page} page */
export async function openPeopleWhoOwe(page) {
  await page.getByText('By person:', { exact: false }).click();
}

/** @param {import('playwright-core').Page} page */
export async function openVotingLink(page) {
  await page.getByRole('button', { name: /^Voting link/ }).first().click();
}
