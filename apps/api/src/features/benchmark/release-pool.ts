import type { Contribution } from '@citymark/benchmark';
import type { Tx } from '../../platform/transaction';
import * as store from './release.store';

export interface Pending extends Contribution {
  readonly period: number;
}

/** A block that stands, with those of its members that have left its area since. */
export interface StandingMembership {
  readonly area: string;
  readonly blockId: string;
  readonly memberKeys: readonly string[];
  readonly left: readonly string[];
}

export interface ReleasePool {
  readonly pending: readonly Pending[];
  readonly standing: readonly StandingMembership[];
}

/** One contribution: a re-assessment comes under the same key with a later epoch. */
const nameOf = (row: { key: string; epoch: number }) => `${row.key}#${row.epoch}`;

/** All live contributions with the areas they were placed in before, and all standing blocks with who left them. */
export async function readPool(tx: Tx): Promise<ReleasePool> {
  const rows = await store.pooled(tx);
  const memberships = await store.memberships(tx);
  const placed = new Map<string, string[]>();
  for (const row of memberships) {
    for (const member of row.members) placed.set(nameOf(member), [...(placed.get(nameOf(member)) ?? []), row.area_id]);
  }
  const live = new Map(rows.map((row) => [nameOf(row), row]));
  // Whoever left and joined again before a release has consented to the figures that stand.
  const hasLeft = (name: string, area: string) => !live.get(name)?.area_ids.includes(area);
  const standing = memberships
    .filter((row) => !row.retired)
    .map((row) => {
      const memberKeys = row.members.map(nameOf);
      return { area: row.area_id, blockId: row.block_id, memberKeys, left: memberKeys.filter((name) => hasLeft(name, row.area_id)) };
    });
  return { pending: rows.map((row) => pendingOf(row, placed.get(nameOf(row)) ?? [])), standing };
}

const pendingOf = (row: store.PoolRow, placedAreas: readonly string[]): Pending => ({
  key: row.key,
  controllers: row.controllers,
  region: row.region,
  incomeGroup: row.income_group,
  populationBand: row.population_band,
  packHash: row.pack_hash,
  areas: row.area_ids,
  placedAreas,
  levels: row.levels,
  synthetic: row.synthetic,
  contributedEpoch: row.epoch,
  period: row.period,
});
