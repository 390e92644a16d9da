import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Keys } from '../keys';

/** The model is taken out, changed elsewhere, brought in as a draft, read, published and retired. */
export async function keepModels(operator: Keys): Promise<void> {
  await operator.open('/');
  await operator.to('link', 'Look after the maturity models');
  await operator.press('Enter');
  await operator.to('link', /as JSON$/);
  const download = await operator.download();
  const pack = JSON.parse(readFileSync(await download.path(), 'utf8')) as { version: string };
  const changed = join(tmpdir(), `citymark-model-${process.pid}.json`);
  writeFileSync(changed, JSON.stringify({ ...pack, version: '9.0.0' }));
  await operator.to('button', 'Choose a file');
  await operator.chooseFile(changed);
  await operator.sees(/is imported as a draft\./);
  rmSync(changed);
  await operator.to('link', / 9\.0\.0$/, 'Shift+Tab');
  await operator.press('Enter');
  await operator.seesThe('heading', / 9\.0\.0$/);
  await operator.to('link', 'Maturity models', 'Shift+Tab');
  await operator.press('Enter');
  await operator.to('button', /^Publish .* 9\.0\.0$/);
  await operator.press('Enter');
  await operator.to('button', 'Publish');
  await operator.press('Enter');
  await operator.to('button', /^Retire .* 9\.0\.0$/);
  await operator.press('Enter');
  await operator.to('button', 'Retire');
  await operator.press('Enter');
  await operator.seesNoMore('button', /^Retire .* 9\.0\.0$/);
}
