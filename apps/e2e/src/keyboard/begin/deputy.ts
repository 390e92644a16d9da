import type { Keys } from '../keys';
import { DEPUTY } from './people';

/** The leader hands the city over to the deputy; is asked, stays, and then does it. */
export async function handOver(leader: Keys, city: string): Promise<void> {
  await leader.open(`${city}/people`);
  await leader.to('button', `Hand over to ${DEPUTY.name}`);
  await leader.press('Enter');
  await leader.seesThe('dialog', `Hand the city over to ${DEPUTY.name}?`);
  await leader.press('Escape');
  await leader.isOn('button', `Hand over to ${DEPUTY.name}`);
  await leader.press('Enter');
  await leader.to('button', 'Hand over');
  await leader.press('Enter');
  await leader.seesNoMore('button', `Hand over to ${DEPUTY.name}`);
}

/** The deputy of yesterday leads now: assigns what nobody has yet. */
export async function takeOver(deputy: Keys, assessment: string): Promise<void> {
  await deputy.open(`${assessment}/evidence`);
  await deputy.toSummary('Assign statements');
  await deputy.press('Enter');
  await deputy.to('combobox', 'Area or sub-domain');
  await deputy.type('Area: Part');
  await deputy.to('combobox', 'Evidencer');
  await deputy.type(DEPUTY.name);
  await deputy.to('button', 'Assign');
  await deputy.press('Enter');
  await deputy.sees(`25 statements assigned to ${DEPUTY.name}.`);
}
