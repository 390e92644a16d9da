import type { SizeRule } from './block-rule';
import { cellKey, cellsFinestFirst, type Cell } from './cells';
import type { Contribution } from './contribution';
import { dealBlocks } from './deal-blocks';
import { shuffle, type Random } from './shuffle';

/** A contribution that is eligible in one area. */
export interface PoolMember {
  readonly key: string;
  readonly group: string;
  readonly contribution: Contribution;
  /** Every statement of the area has a level. */
  readonly complete: boolean;
}

export interface FilledCell {
  readonly cell: Cell;
  readonly members: readonly PoolMember[];
}

/** How often a cell can be generalised: income group, then band, then region. */
const GENERALISATIONS = 4;

function partsOpen(cell: Cell): number {
  return [cell.region, cell.incomeGroup, cell.populationBand].filter((part) => part === null).length;
}

function byCell(pool: readonly PoolMember[], open: number): [Cell, PoolMember[]][] {
  const groups = new Map<string, [Cell, PoolMember[]]>();
  for (const member of pool) {
    const cell = cellsFinestFirst(member.contribution).find((candidate) => partsOpen(candidate) === open);
    if (cell === undefined) continue;
    const group = groups.get(cellKey(cell)) ?? [cell, []];
    group[1].push(member);
    groups.set(cellKey(cell), group);
  }
  return [...groups.values()];
}

/**
 * Fills cells from one pool (same pack, same area, all synthetic or none), finest cells first; what a cell cannot place is
 * generalised to the next coarser one, and what the global cell cannot place waits.
 * The order in which members are dealt comes from `random` alone: keys and the order of the pool tell nothing about who sits with whom.
 * Complete contributions are dealt first: a block publishes only measures that all its members have, so one gap would silence the others.
 */
export function fillCells(
  pool: readonly PoolMember[],
  rule: SizeRule,
  random: Random,
): { filled: FilledCell[]; waiting: PoolMember[] } {
  const sorted = [...pool].sort((a, b) => (a.key < b.key ? -1 : 1));
  const filled: FilledCell[] = [];
  let waiting = shuffle(sorted, random);
  for (let open = 0; open < GENERALISATIONS; open += 1) {
    for (const [cell, members] of byCell(waiting, open)) {
      const whole = dealBlocks(members.filter(({ complete }) => complete), rule);
      const rest = dealBlocks([...whole.left, ...members.filter(({ complete }) => !complete)], rule);
      const blocks = [...whole.blocks, ...rest.blocks];
      filled.push(...blocks.map((block) => ({ cell, members: shuffle(block, random) })));
      const placed = new Set(blocks.flat());
      waiting = waiting.filter((member) => !placed.has(member));
    }
  }
  return { filled, waiting };
}
