import type { Keys } from '../keys';
import { EVIDENCER } from './people';

/** The leader knows the city too. */
export async function takePart(leader: Keys): Promise<void> {
  await leader.to('combobox', 'Your group', 'Shift+Tab');
  await leader.type('Adm');
  await leader.to('button', 'Take part');
  await leader.press('Enter');
  await leader.sees('You take part as administration.');
}

/** Into the group beside it, from the one that is chosen. */
export async function changeInvitation(leader: Keys): Promise<void> {
  await leader.to('button', 'Change the invitation to citizens.two@tampere.example');
  await leader.press('Enter');
  await leader.isOn('radio', 'Citizens');
  await leader.press('ArrowRight');
  await leader.isOn('radio', 'Utilities');
  await leader.to('button', 'Save the change');
  await leader.press('Enter');
  await leader.sees('Invitation to citizens.two@tampere.example changed.');
}

/** Out of the assessment with a reason, and back in. */
export async function excludeAndInclude(leader: Keys, assessment: string): Promise<void> {
  await leader.open(`${assessment}/evidence`);
  await leader.to('link', new RegExp(EVIDENCER.name));
  await leader.press('Enter');
  await leader.arrivesAt(/\?statement=/);
  await leader.toSummary('Not applicable in this city?');
  await leader.press('Enter');
  await leader.to('textbox', 'Reason why it does not apply');
  await leader.type('The region runs this for all of its cities.');
  await leader.to('button', 'Mark as not applicable');
  await leader.press('Enter');
  await leader.to('button', 'It does apply: take it back in');
  await leader.press('Enter');
  await leader.seesNoMore('button', 'It does apply: take it back in');
}
