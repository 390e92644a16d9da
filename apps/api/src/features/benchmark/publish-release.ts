import { can } from '@citymark/access';
import { DEFAULT_POLICY, formBlocks, parsePolicy, publishBlock, retire, type Contribution } from '@citymark/benchmark';
import { canonicalHash } from '@citymark/model';
import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { CONFIG, type Config } from '../../config';
import { denied, refuse } from '../../platform/domain-error';
import { newId } from '../../platform/id';
import type { Tx } from '../../platform/transaction';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { BENCHMARK_REFUSALS } from './benchmark.refusals';
import * as store from './release.store';

/** Uniform in [0, 1) from the system's source of randomness: who shares a block with whom cannot be guessed. */
const secureRandom = (): number => randomBytes(6).readUIntBE(0, 6) / 2 ** 48;

const BANDS: readonly (readonly [number, string])[] = [[50, '50 or more'], [20, '20 to 49'], [10, '10 to 19'], [1, '1 to 9']];

/** A number as a band: the operator never learns that one city more or less waits. */
const band = (count: number): string => BANDS.find(([least]) => count >= least)?.[1] ?? 'none';

const nameOf = (row: { key: string; epoch: number }) => `${row.key}#${row.epoch}`;

interface Pool {
  readonly pending: readonly (Contribution & { readonly period: number })[];
  readonly withdrawn: readonly string[];
  readonly memberships: readonly store.MembershipRow[];
}

/** Publishes releases: groups what waits into immutable blocks, and retires the blocks of those who withdrew. */
@Injectable()
export class PublishRelease {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The outcome's key; `releaseId` is null when nothing could be published, and the sentence says so. */
  publish(viewer: CurrentViewer, requestId: string): Promise<{ releaseId: string | null; sentence: string }> {
    const personId = this.allow(viewer);
    const command = { operation: 'publishRelease', requestId, input: {}, cityId: null, as: 'release' } as const;
    return this.work.inTransaction(viewer, command, async (tx) => {
      const parsed = parsePolicy({ ...DEFAULT_POLICY, k: this.config.blockK });
      if (parsed.kind === 'refused') throw refuse(BENCHMARK_REFUSALS, 'policy-refused', { sentence: parsed.sentence });
      const pool = await readPool(tx);
      const structures = await store.structures(tx);
      const standing = pool.memberships
        .filter((row) => !row.retired)
        .map((row) => ({ area: row.area_id, blockId: row.block_id, memberKeys: row.members.map(nameOf) }));
      const { retired } = retire(standing, pool.withdrawn);
      const formed = [...new Set(pool.pending.map(({ period }) => period))].sort().flatMap((period) =>
        formBlocks(pool.pending.filter((row) => row.period === period), structures, parsed.policy, secureRandom).blocks.map((block) => ({ period, block })),
      );
      if (formed.length === 0 && retired.length === 0) {
        return { releaseId: null, sentence: 'Nothing was published: too few cities wait to form a block, and none withdrew.' };
      }
      const published = formed.map(({ period, block }) => {
        const structure = structures[block.packHash];
        if (!structure) throw new Error('a block was formed for an unknown pack');
        return { period, published: publishBlock(block, structure), members: block.members.map((member) => ({ key: member.key, epoch: member.contributedEpoch })) };
      });
      const digest = canonicalHash(published.map((block) => block.published.histograms.digest).sort());
      const releaseId = newId();
      const number = await store.insertRelease(tx, { id: releaseId, policy: parsed.policy, digest, publishedBy: personId });
      for (const block of published) await store.insertBlock(tx, { id: newId(), releaseId, ...block });
      await store.retireBlocks(tx, retired.map((block) => block.blockId), releaseId);
      tx.record({ kind: 'release-published', cityId: null, data: { releaseId, number, digest } });
      return { releaseId, sentence: `Release ${number} is published.` };
    });
  }

  releases(viewer: CurrentViewer): Promise<store.ReleaseRow[]> {
    return this.work.reading(viewer, (tx) => store.releases(tx));
  }

  /** What waits, in bands. Null for anybody but an operator. */
  async pool(viewer: CurrentViewer): Promise<{ waiting: string; synthetic: number; sentence: string } | null> {
    if (!can(accessViewer(viewer, null), 'release.publish').allowed) return null;
    return this.work.reading(viewer, async (tx) => {
      const { pending } = await readPool(tx);
      const waiting = band(pending.filter((row) => !row.synthetic && row.placedAreas.length === 0).length);
      const synthetic = pending.filter((row) => row.synthetic).length;
      const sentence = `Contributions of cities that wait for the next release: ${waiting}. A block needs at least ${this.config.blockK} of one kind.`;
      return { waiting, synthetic, sentence };
    }, 'release');
  }

  /** The person who may publish; a refusal otherwise. */
  allow(viewer: CurrentViewer): string {
    const decision = can(accessViewer(viewer, null), 'release.publish');
    if (!decision.allowed) throw denied(decision.reason);
    if (viewer.personId === null) throw denied('signed-out');
    return viewer.personId;
  }
}

async function readPool(tx: Tx): Promise<Pool> {
  const rows = await store.lockPool(tx);
  const memberships = await store.memberships(tx);
  const placed = new Map<string, string[]>();
  for (const row of memberships) {
    for (const member of row.members) placed.set(nameOf(member), [...(placed.get(nameOf(member)) ?? []), row.area_id]);
  }
  const pending = rows
    .filter((row) => !row.withdrawn)
    .map((row) => ({
      key: row.key,
      controllers: row.controllers,
      region: row.region,
      incomeGroup: row.income_group,
      populationBand: row.population_band,
      packHash: row.pack_hash,
      areas: row.area_ids,
      placedAreas: placed.get(nameOf(row)) ?? [],
      levels: row.levels,
      synthetic: row.synthetic,
      contributedEpoch: row.epoch,
      period: row.period,
    }));
  return { pending, withdrawn: rows.filter((row) => row.withdrawn).map(nameOf), memberships };
}
