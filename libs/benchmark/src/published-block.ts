import { blockHistograms, type BlockHistograms } from './block-histograms';
import type { Cell } from './cells';
import type { Structure } from './contribution';
import type { FormedBlock } from './form-blocks';

/** A block as answers see it: a cell and histograms, no members and no id. Immutable. */
export interface PublishedBlock {
  readonly area: string;
  readonly packHash: string;
  readonly synthetic: boolean;
  readonly cell: Cell;
  readonly histograms: BlockHistograms;
}

/** Turns a formed block into what is stored for answers. Throws when the structure has no such area. */
export function publishBlock(block: FormedBlock, structure: Structure): PublishedBlock {
  const area = structure.areas.find(({ id }) => id === block.area);
  if (area === undefined) throw new Error(`The structure of the model pack has no area "${block.area}".`);
  const { packHash, synthetic, cell } = block;
  return { area: area.id, packHash, synthetic, cell, histograms: blockHistograms(block.members, area) };
}
