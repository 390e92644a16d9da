import { digestOf, type BlockHistograms } from '@citymark/benchmark';
import type { Inspection } from './inspection';

interface BlockRow {
  readonly id: string;
  readonly members: number;
  readonly listed: number;
  readonly histograms: BlockHistograms;
  readonly digest: string;
}

/** Every block of the benchmark is the one that was released. */
export const benchmarkBlocks: Inspection = {
  name: 'benchmark',
  run: async (client) => {
    const { rows } = await client.query<BlockRow>(
      'select b.id, b.members, b.histograms, b.digest, (select count(*) from block_member m where m.block_id = b.id) as listed from block b order by 1',
    );
    const faults = rows.flatMap(({ id, members, listed, histograms, digest }) => {
      if (digestOf(histograms) !== digest || histograms.digest !== digest) return [`The block ${id} does not match its digest.`];
      return histograms.members === members && listed === members ? [] : [`The block ${id} has ${listed} members and says ${members}.`];
    });
    return { looked: `${rows.length} blocks`, faults };
  },
};
