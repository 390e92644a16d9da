import { can } from '@citymark/access';
import { DEFAULT_POLICY, formBlocks, parsePolicy, publishBlock, retire, type BlockPolicy } from '@citymark/benchmark';
import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { CONFIG, type Config } from '../../config';
import { denied, refuse } from '../../platform/domain-error';
import { newId } from '../../platform/id';
import { InstallationSecret } from '../../platform/secret';
import type { Tx } from '../../platform/transaction';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { BENCHMARK_REFUSALS } from './benchmark.refusals';
import type { PublishedRelease } from './published-release';
import { readPool, type Pending, type StandingMembership } from './release-pool';
import * as store from './release.store';

/** Uniform in [0, 1) from the system's source of randomness: who shares a block with whom cannot be guessed. */
const secureRandom = (): number => randomBytes(6).readUIntBE(0, 6) / 2 ** 48;

const BANDS: readonly (readonly [number, string])[] = [[50, '50 or more'], [20, '20 to 49'], [10, '10 to 19'], [1, '1 to 9']];

/** A number as a band: the operator never learns that one city more or less waits. */
const band = (count: number): string => BANDS.find(([least]) => count >= least)?.[1] ?? 'none';

interface Outcome {
  /** Null when there was nothing to publish; the sentence says so. */
  readonly releaseId: string | null;
  readonly sentence: string;
}

const NOTHING = { releaseId: null, sentence: 'Nothing was published: the contributions that wait do not fill a block yet.' } as const;

/** Who leaves one area leaves the blocks of that area alone. */
function retiredOf(standing: readonly StandingMembership[]): StandingMembership[] {
  return [...new Set(standing.map(({ area }) => area))].flatMap((area) => {
    const blocks = standing.filter((block) => block.area === area);
    return [...retire(blocks, blocks.flatMap(({ left }) => left)).retired];
  });
}

/** Publishes releases: groups what waits into immutable blocks, and retires the blocks of those who withdrew. */
@Injectable()
export class PublishRelease {
  constructor(
    private readonly work: UnitOfWork,
    private readonly secret: InstallationSecret,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  publish(viewer: CurrentViewer, requestId: string): Promise<Outcome> {
    const publishedBy = this.allow(viewer);
    const command = { operation: 'publishRelease', requestId, input: {}, cityId: null, as: 'release' } as const;
    return this.work.inTransaction<{ releaseId: string | null; sentence: string }>(viewer, command, async (tx) => {
      const parsed = parsePolicy({ ...DEFAULT_POLICY, k: this.config.blockK });
      if (parsed.kind === 'refused') throw refuse(BENCHMARK_REFUSALS, 'policy-refused', { sentence: parsed.sentence });
      await store.lockReleases(tx);
      const { pending, standing } = await readPool(tx);
      const retired = retiredOf(standing);
      const blocks = await this.newBlocks(tx, pending, parsed.policy);
      if (blocks.length === 0 && retired.length === 0) return NOTHING;
      const digest = this.secret.mark('benchmark release', blocks.map(({ published }) => published.histograms.digest).sort()).toString('hex');
      const releaseId = newId();
      const number = await store.insertRelease(tx, { id: releaseId, policy: parsed.policy, digest, publishedBy });
      for (const block of blocks) await store.insertBlock(tx, { id: newId(), releaseId, ...block });
      await store.retireBlocks(tx, retired.map((block) => block.blockId), releaseId);
      tx.record({ kind: 'release-published', cityId: null, data: { releaseId, number, digest } });
      return { releaseId, sentence: `Release ${number} is published.` };
    });
  }

  releases(viewer: CurrentViewer): Promise<PublishedRelease[]> {
    return this.work.reading(viewer, (tx) => store.releases(tx));
  }

  /** What waits, in bands. Null for anybody but an operator. */
  async pool(viewer: CurrentViewer): Promise<{ waiting: string; synthetic: number; sentence: string } | null> {
    if (!can(accessViewer(viewer, null), 'release.publish').allowed) return null;
    const { pending } = await this.work.reading(viewer, readPool, 'release');
    const waiting = band(pending.filter((row) => !row.synthetic && row.placedAreas.length === 0).length);
    const synthetic = pending.filter((row) => row.synthetic).length;
    return { waiting, synthetic, sentence: `Contributions of cities that wait for the next release: ${waiting}. A block needs at least ${this.config.blockK} of one kind.` };
  }

  /** The person who may publish; a refusal otherwise. */
  allow(viewer: CurrentViewer): string {
    const decision = can(accessViewer(viewer, null), 'release.publish');
    if (!decision.allowed) throw denied(decision.reason);
    if (viewer.personId === null) throw denied('signed-out');
    return viewer.personId;
  }

  // Each period is dealt on its own: a block holds the levels of one year.
  private async newBlocks(tx: Tx, pending: readonly Pending[], policy: BlockPolicy): Promise<Omit<store.NewBlock, 'id' | 'releaseId'>[]> {
    const structures = await store.structures(tx);
    const periods = [...new Set(pending.map(({ period }) => period))].sort((a, b) => a - b);
    return periods.flatMap((period) => {
      const { blocks } = formBlocks(pending.filter((row) => row.period === period), structures, policy, secureRandom);
      return blocks.map((block) => {
        const structure = structures[block.packHash];
        if (!structure) throw new Error('a block was formed for an unknown pack');
        const members = block.members.map(({ key, contributedEpoch }) => ({ key, epoch: contributedEpoch }));
        return { period, published: publishBlock(block, structure), members };
      });
    });
  }
}
