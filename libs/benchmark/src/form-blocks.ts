import { parsePolicy, type BlockPolicy } from './block-policy';
import type { Cell } from './cells';
import { completeness, type AreaStructure, type Contribution, type Structure } from './contribution';
import { fillCells, type PoolMember } from './fill-cells';
import { linkedGroups } from './linked-groups';
import type { Random } from './shuffle';

/** A block before its histograms are computed. The only place where its members are known; never shown to anyone. */
export interface FormedBlock {
  readonly area: string;
  readonly packHash: string;
  readonly synthetic: boolean;
  readonly cell: Cell;
  readonly members: readonly Contribution[];
}

/** One contributor in one area. */
export interface Place {
  readonly key: string;
  readonly area: string;
}

export interface Formation {
  readonly blocks: readonly FormedBlock[];
  /** Opted-in places that are in no block and were in none before, for whatever cause. */
  readonly waiting: readonly Place[];
}

interface Pool {
  readonly area: string;
  readonly packHash: string;
  readonly synthetic: boolean;
  readonly members: Contribution[];
}

/** One contribution for each contributor: the one of the latest epoch. */
function newestOfEach(pending: readonly Contribution[]): Contribution[] {
  const newest = new Map<string, Contribution>();
  for (const contribution of pending) {
    const known = newest.get(contribution.key);
    if (known === undefined || contribution.contributedEpoch > known.contributedEpoch) newest.set(contribution.key, contribution);
  }
  return [...newest.values()];
}

/** Pools that never mix: pack, synthetic or real, area. */
function poolsOf(contributions: readonly Contribution[]): Pool[] {
  const pools = new Map<string, Pool>();
  for (const contribution of contributions) {
    const { packHash, synthetic } = contribution;
    for (const area of new Set(contribution.areas)) {
      if (contribution.placedAreas.includes(area)) continue;
      const id = JSON.stringify([packHash, synthetic, area]);
      const pool = pools.get(id) ?? { area, packHash, synthetic, members: [] };
      pool.members.push(contribution);
      pools.set(id, pool);
    }
  }
  return [...pools.values()];
}

function eligible(contribution: Contribution, area: AreaStructure, policy: BlockPolicy): boolean {
  return contribution.controllers.length > 0 && completeness(contribution, area) >= policy.minimumCompleteness;
}

/**
 * Forms the blocks of one release from the pending contributions.
 *
 * A block belongs to one area, and each area is dealt on its own. That is sound because a level belongs to exactly one area and no
 * measure spans two: what is published about one area is a function of the levels of that area alone, so blocks of different
 * areas can never be subtracted from each other. It also lets a city opt in to one area without shrinking the others' blocks.
 *
 * @param pending contributions in the pool; of several under one key only that of the latest epoch is used.
 * @param structures the structure of each pack, by pack hash; contributions of an unknown pack wait.
 * @param policy checked again here: if it would be refused, nothing is formed and everything waits.
 * @param random numbers in [0, 1) from a cryptographic source in production; throws a RangeError outside that range.
 * @returns blocks of k up to (with few linked members) below 2k members, and the places that wait.
 */
export function formBlocks(
  pending: readonly Contribution[],
  structures: Readonly<Record<string, Structure>>,
  policy: BlockPolicy,
  random: Random,
): Formation {
  const parsed = parsePolicy(policy);
  const newest = newestOfEach(pending);
  const groups = linkedGroups(newest);
  const blocks: FormedBlock[] = [];
  const waiting: Place[] = [];
  for (const { members, ...label } of poolsOf(newest)) {
    const wait = (contributions: readonly Contribution[]) =>
      waiting.push(...contributions.map(({ key }) => ({ key, area: label.area })));
    const structure = Object.hasOwn(structures, label.packHash) ? structures[label.packHash] : undefined;
    const area = structure?.areas.find(({ id }) => id === label.area);
    if (parsed.kind === 'refused' || area === undefined) {
      wait(members);
      continue;
    }
    const fit = members.filter((contribution) => eligible(contribution, area, parsed.policy));
    const pool = fit.map((contribution): PoolMember => {
      const { key } = contribution;
      return { key, group: groups.get(key) ?? key, contribution, complete: completeness(contribution, area) === 1 };
    });
    const result = fillCells(pool, parsed.policy, random);
    for (const filled of result.filled) {
      blocks.push({ ...label, cell: filled.cell, members: filled.members.map(({ contribution }) => contribution) });
    }
    wait([...result.waiting.map(({ contribution }) => contribution), ...members.filter((member) => !fit.includes(member))]);
  }
  return { blocks, waiting };
}
