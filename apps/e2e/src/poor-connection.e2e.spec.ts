import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.mjs';
import { signInByMail } from './journey/start-assessment';
import { openPanel, type Panel } from './killed/panel';
import { HttpPerson } from './server/http-person';
import { Installation } from './server/installation';

const LEADER = 'leader@ljubljana.example';
const VOTER = 'voter0@ljubljana.example';

let installation: Installation;
let browser: Browser;
let panel: Panel;
let leader: HttpPerson;
let leading: SignedIn;

beforeAll(async () => {
  installation = await Installation.begin();
  panel = await openPanel(installation.address, 2);
  leader = new HttpPerson(installation.address, LEADER);
  await leader.signInByMail();
  browser = await launchChromium();
  const { page } = await window();
  await signInByMail(page, { name: 'Lea', email: LEADER });
  leading = await page.context().storageState();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await installation?.end();
}, 60_000);

type SignedIn = NonNullable<BrowserContextOptions['storageState']>;

/** A window whose connection can be cut: then nothing comes and nothing goes. */
async function window(who?: SignedIn): Promise<{ page: Page; cut: () => Promise<void>; mend: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, baseURL: installation.address, locale: 'en-GB', ...(who ? { storageState: who } : {}) });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  return { page, cut: () => context.setOffline(true), mend: () => context.setOffline(false) };
}

async function votingLink(): Promise<string> {
  const { outbox } = await leader.api.ask<{ outbox: { recipient: string; body: string }[] }>('{ outbox { recipient body } }');
  const link = outbox.filter(({ recipient }) => recipient === VOTER).flatMap(({ body }) => /\/v#\S+/.exec(body)?.[0] ?? [])[0];
  if (link === undefined) throw new Error('No mail with a voting link came.');
  return link;
}

async function judged(): Promise<(number | null)[]> {
  const query = 'query ($cityId: ID!, $assessmentId: ID!) { assessment(cityId: $cityId, id: $assessmentId) { statements { myVote { level } } } }';
  const [voter] = panel.voters;
  const { assessment } = (await voter?.api.ask(query, panel.ids)) as { assessment: { statements: { myVote: { level: number } | null }[] } };
  return assessment.statements.slice(0, 3).map(({ myVote }) => myVote?.level ?? null);
}

const until = async (holds: () => boolean | Promise<boolean>) => {
  for (const late = Date.now() + 20_000; !(await holds()); await new Promise((soon) => setTimeout(soon, 100))) {
    if (Date.now() > late) throw new Error('It did not come to that.');
  }
};

test('a connection that goes when the first statement is on screen takes nothing with it: votes are kept, and counted when it is back', async () => {
  const { page, cut, mend } = await window();
  // What keeps the page up to date comes after the page itself: here it does not come any more.
  let missed = 0;
  await page.route(/live-updates/, (route) => {
    missed += 1;
    return route.abort();
  });
  await page.goto(await votingLink());
  await page.getByText(/^1 of 100 ·/).waitFor();
  await until(() => missed > 0);
  await cut();
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await page.getByText(/^2 of 100 ·/).waitFor();
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await page.getByText('2 votes kept', { exact: false }).first().waitFor();
  expect(await judged()).toEqual([null, null, null]);
  await mend();
  await until(async () => JSON.stringify(await judged()) === '[4,2,null]');
  await page.getByText('2 votes kept', { exact: false }).first().waitFor({ state: 'detached' });
});

test('a device without a network reaches a server that runs on it, and is not told that it is offline', async () => {
  const { page } = await window(leading);
  await page.addInitScript("Object.defineProperty(navigator, 'onLine', { get: () => false })");
  await page.goto(`/cities/${panel.ids.cityId}/a/${panel.ids.assessmentId}/plan`);
  await page.getByText('15 working days').waitFor();
  await page.getByRole('link', { name: 'Agenda' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Agenda' }).waitFor();
  expect(await page.getByText('You are offline', { exact: false }).count()).toBe(0);
});

describe('a page that cannot be loaded', () => {
  let page: Page;
  let cut: () => Promise<void>;
  let mend: () => Promise<void>;
  const hasStylesOf = (name: string) => page.evaluate(`[...document.styleSheets].some(({ href }) => (href ?? '').includes('/${name}'))`);

  beforeAll(async () => {
    ({ page, cut, mend } = await window(leading));
    await page.goto(`/cities/${panel.ids.cityId}/a/${panel.ids.assessmentId}/plan`);
    await page.getByText('15 working days').waitFor();
  });

  test('says so in its place, and comes by itself when the connection is back', async () => {
    await cut();
    await page.getByRole('link', { name: 'Agenda' }).first().click();
    await page.getByRole('heading', { name: 'This page could not be shown' }).waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Load the page again' }).waitFor();
    await mend();
    await page.getByRole('heading', { level: 1, name: 'Agenda' }).waitFor();
    expect(await hasStylesOf('agenda-screen')).toBe(true);
  });

  test('because only its stylesheet did not come, comes with it when it is asked for again', async () => {
    await page.route(/report-screen.*\.css/, (route) => route.abort());
    await page.getByRole('link', { name: 'Report' }).first().click();
    await page.getByRole('heading', { name: 'This page could not be shown' }).waitFor();
    expect(await hasStylesOf('report-screen')).toBe(false);
    await page.unroute(/report-screen.*\.css/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Report' }).waitFor();
    expect(await hasStylesOf('report-screen')).toBe(true);
  });
});
