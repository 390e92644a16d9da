import { parsePolicy, type BlockPolicy } from './block-policy';
import { cellKey, filtersMatching, matchesFilter, POPULATION_BANDS, type Cell } from './cells';
import { TOP_LEVEL } from './contribution';
import type { PublishedBlock } from './published-block';

export interface Measure {
  readonly kind: 'statement' | 'sub-domain' | 'area';
  readonly id: string;
}

/** The sum of whole block histograms: the only thing an answer is made of. */
export interface Cohort {
  readonly members: number;
  readonly bins: readonly number[];
  readonly synthetic: boolean;
}

function binsOf(block: PublishedBlock, { kind, id }: Measure): readonly number[] | undefined {
  if (kind === 'area') return block.area === id ? block.histograms.area : undefined;
  const named = kind === 'statement' ? block.histograms.statements : block.histograms.subDomains;
  return Object.hasOwn(named, id) ? named[id] : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function total(bins: readonly number[]): number {
  return bins.reduce((sum, count) => sum + count, 0);
}

/** A histogram that covers the whole block, which is at least k; an all-zero one says nothing and is passed over. */
function isWhole(bins: readonly number[], block: PublishedBlock, policy: BlockPolicy): boolean {
  const members = block.histograms.members;
  return isCount(members) && members >= policy.k && total(bins) === members;
}

/**
 * Sums the histograms of the blocks whose cell matches the filter, or gives `null` for every cause that forbids it: no block,
 * a policy that is refused, blocks of different packs, real and synthetic blocks together, a block below k or damaged.
 */
export function cohortOf(blocks: readonly PublishedBlock[], filter: Cell, measure: Measure, policy: BlockPolicy): Cohort | null {
  const parsed = parsePolicy(policy);
  if (parsed.kind === 'refused') return null;
  const parts = blocks
    .filter(({ cell }) => matchesFilter(cell, filter))
    .map((block) => ({ block, bins: binsOf(block, measure) }))
    .filter((part): part is { block: PublishedBlock; bins: readonly number[] } => part.bins !== undefined)
    .filter(({ bins }) => !(bins.every(isCount) && total(bins) === 0));
  const [first] = parts;
  if (first === undefined) return null;
  const sound = parts.every(
    ({ block, bins }) =>
      bins.length === first.bins.length &&
      bins.length > 1 &&
      (bins.length - 1) % TOP_LEVEL === 0 &&
      bins.every(isCount) &&
      isWhole(bins, block, parsed.policy) &&
      block.packHash === first.block.packHash &&
      block.synthetic === first.block.synthetic,
  );
  if (!sound) return null;
  const bins = first.bins.map((_, index) => parts.reduce((sum, part) => sum + (part.bins[index] ?? Number.NaN), 0));
  const members = total(bins);
  return isCount(members) && members >= parsed.policy.k ? { members, bins, synthetic: first.block.synthetic } : null;
}

/**
 * Every filter that matches at least one block, the global one first, bands from the smallest, in a stable order. It depends on the cells of the blocks and
 * on nothing else, so that which cohorts exist says no more than the blocks do. Pass the blocks of one area, pack and period.
 */
export function availableFilters(blocks: readonly Pick<PublishedBlock, 'cell'>[]): Cell[] {
  const filters = new Map(blocks.flatMap(({ cell }) => filtersMatching(cell)).map((filter) => [cellKey(filter), filter]));
  const named = ({ region, incomeGroup, populationBand }: Cell) =>
    [region, incomeGroup, populationBand].filter((part) => part !== null).length;
  // The names of the bands do not sort by size: their places do.
  const place = ({ region, incomeGroup, populationBand }: Cell) => cellKey({ region, incomeGroup, populationBand: String(POPULATION_BANDS.findIndex((band) => band === populationBand)) });
  return [...filters]
    .sort(([, a], [, b]) => named(a) - named(b) || (place(a) < place(b) ? -1 : 1))
    .map(([, filter]) => filter);
}
