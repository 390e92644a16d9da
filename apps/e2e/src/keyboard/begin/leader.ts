import type { Keys } from '../keys';
import { DEPUTY, EVIDENCER, GROUPS, LEADER } from './people';

/** By a link in a mail; the city is typed in first, then found in the list. Gives where its pages begin. */
export async function signInAndAddCity(leader: Keys): Promise<string> {
  await leader.open('/sign-in');
  await leader.to('textbox', 'E-mail address');
  await leader.type(LEADER.email);
  await leader.press('Enter');
  await leader.seesThe('button', 'Send another link');
  await leader.followMail(LEADER.email);
  await leader.to('button', 'Sign in');
  await leader.press('Enter');
  await leader.to('textbox', 'Your name');
  await leader.type(LEADER.name);
  await leader.press('Enter');
  await leader.to('link', 'Add a city');
  await leader.press('Enter');
  await leader.to('button', 'It is not in the list: type it in');
  await leader.press('Enter');
  await leader.to('textbox', 'Name');
  await leader.type('Tampre');
  await leader.to('combobox', 'Country');
  await leader.type('finl');
  await leader.press('Enter');
  await leader.to('button', 'Choose another');
  await leader.press('Enter');
  await leader.to('textbox', 'Name of the city');
  await leader.type('tampere');
  await leader.to('button', 'Choose Tampere, Finland');
  await leader.press('Enter');
  await leader.to('button', 'Add this city');
  await leader.press('Enter');
  await leader.seesThe('heading', 'Tampere');
  await leader.arrivesAt(/\/cities\/[0-9a-f-]{36}$/);
  return leader.addressPart(/(\/cities\/[0-9a-f-]{36})/);
}

/** In the settings of the city. */
export async function correctPopulation(leader: Keys): Promise<void> {
  await leader.to('textbox', 'Population');
  await leader.typeAnew('260180');
  await leader.press('Enter');
  await leader.sees('Saved.');
  await leader.sees('260,180');
}

/** On a later day, with more time for each statement. Gives where its pages begin. */
export async function startAssessment(leader: Keys): Promise<string> {
  await leader.to('link', 'Start an assessment', 'Shift+Tab');
  await leader.press('Enter');
  await leader.to('textbox', 'Name');
  await leader.typeAnew('The first assessment');
  await leader.to('textbox', 'Start date');
  await leader.press('ArrowUp');
  await leader.to('spinbutton', 'Minutes per statement');
  await leader.press('ArrowUp');
  await leader.sees(/6\.7 hours/);
  await leader.to('button', 'Start the assessment');
  await leader.press('Enter');
  await leader.arrivesAt(/\/a\/[0-9a-f-]{36}$/);
  return leader.addressPart(/(\/cities\/[0-9a-f-]{36}\/a\/[0-9a-f-]{36})/);
}

/** Three days more, taken back from the note. */
export async function movePlan(leader: Keys): Promise<void> {
  await leader.to('link', 'Plan', 'Shift+Tab');
  await leader.press('Enter');
  await leader.toSummary('Change the plan');
  await leader.press('Enter');
  await leader.to('spinbutton', 'Working days in all');
  await leader.typeAnew('18');
  await leader.press('Enter');
  await leader.sees('The plan is changed.');
  await leader.to('button', 'Undo');
  await leader.press('Enter');
  await leader.sees('15 working days');
}

/** Two stakeholders of every group, and one of every other role. */
export async function inviteEverybody(leader: Keys): Promise<void> {
  await leader.to('link', 'People', 'Shift+Tab');
  await leader.press('Enter');
  const send = async (...addresses: string[]) => {
    await leader.to('textbox', 'E-mail addresses');
    await leader.type(addresses.join(', '));
    await leader.to('button', /^Send .*invitations$/);
    await leader.press('Enter');
    await leader.sees(`${addresses.length} ${addresses.length === 1 ? 'invitation' : 'invitations'} sent.`);
  };
  for (const [place, group] of GROUPS.entries()) {
    const before = GROUPS[place - 1];
    // From the last button back to the group: what is chosen has the focus.
    if (before === undefined) await leader.to('radio', group);
    else await leader.to('radio', before, 'Shift+Tab');
    await leader.press(before === undefined ? 'Space' : 'ArrowRight');
    await leader.isOn('radio', group);
    if (place === GROUPS.length - 1) {
      await leader.to('checkbox', /^Effective use of data/);
      await leader.press('Space', 'Tab', 'Space');
    }
    const mailbox = group.toLowerCase();
    await send(`${mailbox}.one@tampere.example`, `${mailbox}.two@tampere.example`);
  }
  for (const [before, role, { email }] of [
    ['Stakeholder', 'Evidencer', EVIDENCER],
    ['Evidencer', 'Deputy', DEPUTY],
    ['Deputy', 'Observer', { email: 'auditor@tampere.example' }],
  ] as const) {
    await leader.to('radio', new RegExp(`^${before}`), 'Shift+Tab');
    await leader.press('ArrowRight');
    await leader.isOn('radio', new RegExp(`^${role}`));
    await send(email);
  }
}

/** Takes back that an invitation was withdrawn. */
export async function withdrawAndRestore(leader: Keys): Promise<void> {
  await leader.to('button', 'Withdraw the invitation to business.two@tampere.example');
  await leader.press('Enter');
  await leader.sees('Invitation to business.two@tampere.example withdrawn.');
  await leader.to('button', 'Undo');
  await leader.press('Enter');
  await leader.seesThe('button', 'Withdraw the invitation to business.two@tampere.example');
}

/** An area but for its first statement; then the assessment goes on. */
export async function assignAndGoOn(leader: Keys, assessment: string): Promise<void> {
  await leader.open(`${assessment}/evidence`);
  await leader.to('combobox', 'Area or sub-domain');
  await leader.type('Area: Lead');
  await leader.toSummary('25 of 25 statements chosen: change');
  await leader.press('Enter');
  await leader.press('Tab', 'Space');
  await leader.to('combobox', 'Evidencer');
  await leader.type(EVIDENCER.name);
  await leader.to('button', 'Assign');
  await leader.press('Enter');
  await leader.sees(`24 statements assigned to ${EVIDENCER.name}.`);
  await leader.open(assessment);
  await leader.to('button', 'Go on to “Collecting evidence”');
  await leader.press('Enter');
  await leader.to('button', 'Go on');
  await leader.press('Enter');
  await leader.seesThe('button', 'Go on to “Voting”');
}
