// What somebody does on the voting screen before its picture is taken.

/** @param {import('playwright-core').Page} page */
export async function chooseFar(page) {
  await page.locator('h2').first().waitFor();
  await page.keyboard.press('7');
  await page.getByLabel('Your reason').waitFor();
}

/** @param {import('playwright-core').Page} page */
export async function voteOffline(page) {
  await page.locator('h2').first().waitFor();
  await page.context().setOffline(true);
  for (const [index, level] of ['4', '2'].entries()) {
    await page.getByText(`${index + 1} of `, { exact: false }).first().waitFor();
    await page.keyboard.press(level);
    await page.keyboard.press('Enter');
  }
  await page.getByText('2 votes kept', { exact: false }).first().waitFor();
}
