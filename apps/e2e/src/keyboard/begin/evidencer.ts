import { join } from 'node:path';
import { PROOF_DIR } from '../../server/workspace';
import type { Keys } from '../keys';
import type { Somebody } from './people';

/** By the link in the mail of the invitation. */
export async function accept(keys: Keys, { email, name }: Somebody): Promise<void> {
  await keys.followMail(email);
  await keys.to('textbox', 'Your name');
  await keys.typeAnew(name);
  await keys.press('Enter');
  await keys.seesThe('heading', 'Tampere');
}

/** A link, a note and a file, for the first statement that is to do. */
export async function addProof(evidencer: Keys): Promise<void> {
  await evidencer.open('/');
  await evidencer.to('link', /statement/);
  await evidencer.press('Enter');
  await evidencer.arrivesAt(/\/evidence/);
  await evidencer.to('radio', 'File');
  await evidencer.press('ArrowRight');
  await evidencer.isOn('radio', 'Link');
  await evidencer.to('textbox', 'Web address');
  await evidencer.type('https://www.tampere.fi/en/organisation');
  await evidencer.to('textbox', 'Title');
  await evidencer.type('Minutes of the council');
  await evidencer.to('button', 'Add proof');
  await evidencer.press('Enter');
  await evidencer.sees('“Minutes of the council” was added.');
  await evidencer.to('radio', 'Link', 'Shift+Tab');
  await evidencer.press('ArrowRight');
  await evidencer.isOn('radio', 'Note');
  await evidencer.to('textbox', 'Title');
  await evidencer.type('Talk with the harbour');
  await evidencer.to('textbox', 'Note');
  await evidencer.type('Three of nine districts have it.');
  await evidencer.to('button', 'Add proof');
  await evidencer.press('Enter');
  await evidencer.sees('“Talk with the harbour” was added.');
  await evidencer.to('radio', 'Note', 'Shift+Tab');
  await evidencer.press('ArrowLeft', 'ArrowLeft');
  await evidencer.isOn('radio', 'File');
  await evidencer.toFileField();
  await evidencer.chooseFile(join(PROOF_DIR, 'council-resolution.pdf'));
  await evidencer.to('button', 'Add proof');
  await evidencer.press('Enter');
  await evidencer.sees('“council resolution” was added.');
}

/** Takes back that a proof was withdrawn; proposes a level with a reason; goes on to the next statement. */
export async function propose(evidencer: Keys): Promise<void> {
  await evidencer.to('button', 'Withdraw “Talk with the harbour”', 'Shift+Tab');
  await evidencer.press('Enter');
  await evidencer.sees('“Talk with the harbour” is withdrawn.');
  await evidencer.to('button', 'Undo');
  await evidencer.press('Enter');
  await evidencer.seesThe('button', 'Withdraw “Talk with the harbour”');
  await evidencer.to('radio', /^0,/);
  await evidencer.press('Space', '4');
  await evidencer.isOn('radio', /^4,/);
  await evidencer.to('textbox', 'Reason for this level');
  await evidencer.type('It works in the centre.');
  await evidencer.to('button', 'Propose this level');
  await evidencer.press('Enter');
  await evidencer.sees('Level 4 is proposed.');
  await evidencer.to('link', 'Next to do');
  await evidencer.press('Enter');
  await evidencer.arrivesAt(/\?statement=/);
  await evidencer.isOn('heading', /./);
}
