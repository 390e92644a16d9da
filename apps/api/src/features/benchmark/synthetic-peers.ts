import { syntheticContributions } from '@citymark/benchmark';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { refuse } from '../../platform/domain-error';
import { newId } from '../../platform/id';
import { UnitOfWork } from '../../platform/unit-of-work';
import type { CurrentViewer } from '../../platform/viewer';
import { BENCHMARK_REFUSALS } from './benchmark.refusals';
import { PublishRelease } from './publish-release';
import * as store from './release.store';

/** Numbers in [0, 1) that follow from a seed: SHA-256 in counter mode, so the same request makes the same peers. */
function seededRandom(seed: string): () => number {
  let counter = 0;
  return () => createHash('sha256').update(`${seed}:${counter++}`).digest().readUIntBE(0, 6) / 2 ** 48;
}

/** Invented peers for demonstration. They never share a block or an answer with a real city. */
@Injectable()
export class SyntheticPeers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly releases: PublishRelease,
  ) {}

  async load(viewer: CurrentViewer, input: { requestId: string; count: number }): Promise<void> {
    this.releases.allow(viewer);
    const command = { operation: 'loadSyntheticPeers', requestId: input.requestId, input: { count: input.count }, cityId: null, as: 'release' } as const;
    await this.work.inTransaction(viewer, command, async (tx) => {
      const packHash = await store.newestPack(tx);
      const structure = packHash === null ? undefined : (await store.structures(tx))[packHash];
      if (packHash === null || !structure) throw refuse(BENCHMARK_REFUSALS, 'no-published-pack');
      const batch = newId();
      const peers = syntheticContributions({ count: input.count, random: seededRandom(input.requestId), structure, packHash });
      await store.insertSynthetic(tx, tx.now.getUTCFullYear(), peers.map((peer) => ({ ...peer, key: `${batch}:${peer.key}` })));
      tx.record({ kind: 'synthetic-peers-loaded', cityId: null, data: { count: input.count } });
      return null;
    });
  }
}
