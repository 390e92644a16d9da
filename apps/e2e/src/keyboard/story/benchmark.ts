import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Keys } from '../keys';

const PEERS = '300';

/** With all areas but the last. */
export async function joinBenchmark(leader: Keys, assessment: string): Promise<void> {
  await leader.open(assessment);
  await leader.to('link', 'Compare');
  await leader.press('Enter');
  await leader.to('checkbox', /^Integrated ICT/);
  await leader.press('Space');
  await leader.to('button', 'Join the benchmark');
  await leader.press('Enter');
  await leader.sees('Your part in the benchmark');
}

/** Synthetic peers, and a release with them. */
export async function publishRelease(operator: Keys): Promise<void> {
  await operator.open('/');
  await operator.to('link', 'See the benchmark pool and publish a release');
  await operator.press('Enter');
  await operator.to('textbox', 'How many');
  await operator.typeAnew(PEERS);
  await operator.press('Enter');
  await operator.sees('The synthetic peers wait for the next release.');
  await operator.to('button', 'Publish a release', 'Shift+Tab');
  await operator.press('Enter');
  await operator.to('button', 'Publish the release');
  await operator.press('Enter');
  await operator.seesThe('rowheader', 'Release 1');
}

/** The model is taken out, changed elsewhere, brought in as a draft, read, published and retired. */
export async function keepModels(operator: Keys): Promise<void> {
  await operator.to('link', 'Maturity models', 'Shift+Tab');
  await operator.press('Enter');
  await operator.to('link', /as JSON$/);
  const download = await operator.download();
  const pack = JSON.parse(readFileSync(await download.path(), 'utf8')) as { version: string };
  const changed = join(tmpdir(), `citymark-model-${process.pid}.json`);
  writeFileSync(changed, JSON.stringify({ ...pack, version: '9.0.0' }));
  await operator.to('button', 'Choose a file');
  await operator.chooseFile(changed);
  await operator.sees(/is imported as a draft\./);
  await operator.to('link', / 9\.0\.0$/, 'Shift+Tab');
  await operator.press('Enter');
  await operator.seesThe('heading', / 9\.0\.0$/);
  await operator.press('Alt+ArrowLeft');
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

/** Other peers are chosen, a table is unfolded, and leaving is thought better of. */
export async function compare(leader: Keys, assessment: string): Promise<void> {
  await leader.open(`${assessment}/compare`);
  await leader.to('combobox', 'Compare with');
  await leader.press('ArrowDown');
  await leader.sees('Synthetic peers');
  await leader.toSummary('Show as a table');
  await leader.press('Enter');
  await leader.seesThe('columnheader', 'Median of peers');
  await leader.to('button', 'Leave the benchmark');
  await leader.press('Enter');
  await leader.seesThe('dialog', 'Leave the benchmark?');
  await leader.press('Escape');
  await leader.isOn('button', 'Leave the benchmark');
}
