import type { Page } from 'playwright-core';
import { INVITED, PASSWORD, type Judge, type Somebody } from './people';

/** The first person of the installation becomes its operator. */
export async function becomeOperator(page: Page, link: string, { name, email }: Somebody): Promise<void> {
  await page.goto(link);
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('heading', { level: 1, name: `Good to see you, ${name}` }).waitFor();
}

/** Opens the newest mail to somebody in the local outbox and follows its link. */
async function followMail(page: Page, email: string): Promise<void> {
  await page.goto('/outbox');
  await page.locator('section', { hasText: `To ${email},` }).getByRole('link').first().click();
}

export async function signInByMail(page: Page, { name, email }: Somebody): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Send me a sign-in link' }).click();
  await page.getByRole('button', { name: 'Send another link' }).waitFor();
  await followMail(page, email);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { level: 1, name: `Good to see you, ${name}` }).waitFor();
  await page.goto('/account');
}

export async function setPassword(page: Page): Promise<void> {
  await page.getByLabel('New password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Set a password' }).click();
  await page.getByText('Your password is set.').waitFor();
}

/** Finds the city in the gazetteer; whoever adds it leads it. Gives its id. */
export async function addCity(page: Page, name: string, country: string): Promise<string> {
  await page.goto('/cities/new');
  await page.getByLabel('Name of the city').fill(name);
  await page.getByRole('button', { name: `Choose ${name}, ${country}` }).click();
  await page.getByRole('button', { name: 'Add this city' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  return idIn(page, /\/cities\/([0-9a-f-]{36})/);
}

export async function startAssessment(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Start an assessment' }).click();
  await page.getByRole('button', { name: 'Start the assessment' }).click();
  await page.getByRole('list', { name: 'Phases of this assessment' }).waitFor();
  return idIn(page, /\/a\/([0-9a-f-]{36})/);
}

const GROUP_LABELS = { administration: 'Administration', council: 'Council', business: 'Business', academia: 'Academia', citizens: 'Citizens' } as const;

/** Invites the evidencer and the stakeholders, each group by itself. */
export async function invitePeople(page: Page, cityId: string, evidencer: Somebody): Promise<void> {
  await page.goto(`/cities/${cityId}/people`);
  const form = page.getByRole('form', { name: 'Invite people' });
  const send = async ({ name, email }: Somebody) => {
    await form.getByLabel('E-mail addresses').fill(`${name} <${email}>`);
    await form.getByRole('button', { name: 'Send invitations' }).click();
    await page.getByRole('cell', { name: email }).or(page.getByText(email, { exact: true })).first().waitFor();
  };
  await form.getByRole('radio', { name: /^Evidencer/ }).check({ force: true });
  await send(evidencer);
  await form.getByRole('radio', { name: /^Stakeholder/ }).check({ force: true });
  for (const judge of INVITED) {
    await form.getByRole('radio', { name: GROUP_LABELS[judge.group], exact: true }).check({ force: true });
    await send(judge);
  }
}

/** Leaders, deputies and evidencers put themselves on the panel. */
export async function takePart(page: Page, { group }: Judge): Promise<void> {
  const form = page.getByRole('form', { name: 'Take part yourself' });
  await form.getByLabel('Your group').selectOption(group);
  await form.getByRole('button', { name: 'Take part' }).click();
  await page.getByText('You take part as', { exact: false }).waitFor();
}

export async function acceptInvitation(page: Page, { name, email }: Somebody): Promise<void> {
  await followMail(page, email);
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  await page.getByRole('button', { name: 'Accept and continue' }).click();
  await page.waitForURL(/\/cities\//);
}

/** Gives every area to one evidencer. */
export async function assignAreas(page: Page, base: string, areas: readonly { name: string }[], evidencer: Somebody): Promise<void> {
  await page.goto(`${base}/evidence`);
  const form = page.getByRole('form', { name: 'Assign statements' });
  for (const { name } of areas) {
    await form.getByLabel('Area or sub-domain').selectOption({ label: `Area: ${name}` });
    await form.getByLabel('Evidencer').selectOption({ label: evidencer.name });
    await form.getByRole('button', { name: 'Assign', exact: true }).click();
    await form.getByText(`25 statements assigned to ${evidencer.name}.`).waitFor();
    // The same sentence must not stand for the next area.
    await form.getByLabel('Area or sub-domain').selectOption('');
  }
  await page.getByText('Every statement is assigned.').waitFor();
}

/** Goes on to the next phase from the overview. */
export async function goOn(page: Page, base: string, phase: string): Promise<void> {
  await page.goto(base);
  await page.getByRole('button', { name: `Go on to “${phase}”` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Go on' }).click();
  await page.locator('li[aria-current="step"]', { hasText: phase }).waitFor();
}

function idIn(page: Page, pattern: RegExp): string {
  const id = pattern.exec(page.url())?.[1];
  if (!id) throw new Error(`There is no id in ${page.url()}.`);
  return id;
}
