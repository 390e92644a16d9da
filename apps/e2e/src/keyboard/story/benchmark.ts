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

/** Other peers are chosen, a table is unfolded, and leaving is thought better of. */
export async function compare(leader: Keys, assessment: string): Promise<void> {
  await leader.open(`${assessment}/compare`);
  await leader.to('combobox', 'Compare with');
  await leader.press('ArrowDown');
  await leader.isOn('combobox', 'Compare with');
  await leader.toSummary('Show as a table');
  await leader.press('Enter');
  await leader.seesThe('columnheader', 'Median of peers');
  await leader.to('button', 'Leave the benchmark');
  await leader.press('Enter');
  await leader.seesThe('dialog', 'Leave the benchmark?');
  await leader.press('Escape');
  await leader.isOn('button', 'Leave the benchmark');
}
