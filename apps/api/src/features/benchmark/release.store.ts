import type { BlockHistograms, PublishedBlock, Structure } from '@citymark/benchmark';
import type { Pack } from '@citymark/model';
import type { Tx } from '../../platform/transaction';
import type { PublishedRelease } from './published-release';

/** A contribution as the release role sees it: nothing that names a city. */
export interface PoolRow {
  readonly key: string;
  readonly epoch: number;
  readonly period: number;
  readonly controllers: string[];
  readonly region: string | null;
  readonly income_group: string | null;
  readonly population_band: string | null;
  readonly pack_hash: string;
  readonly area_ids: string[];
  readonly levels: Record<string, number | null>;
  readonly synthetic: boolean;
}

interface BlockRow {
  readonly area_id: string;
  readonly pack_hash: string;
  readonly period: number;
  readonly region: string | null;
  readonly income_group: string | null;
  readonly population_band: string | null;
  readonly synthetic: boolean;
  readonly histograms: BlockHistograms;
}

export interface StoredBlock extends PublishedBlock {
  readonly period: number;
}

/** One release at a time: the lock is held to the end of the transaction. */
export async function lockReleases(tx: Tx): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('citymark.release', 0))`);
}

/** Every live contribution, and every synthetic one. */
export const pooled = (tx: Tx): Promise<PoolRow[]> =>
  tx.query<PoolRow>(
    `select key, epoch, period, controllers, region, income_group, population_band, pack_hash, area_ids, levels, false as synthetic
     from contribution where withdrawn_at is null
     union all
     select key, 1, period, array[key], region, income_group, population_band, pack_hash, area_ids, levels, true from synthetic_contribution`,
  );

export interface MembershipRow {
  readonly block_id: string;
  readonly area_id: string;
  readonly retired: boolean;
  readonly members: { key: string; epoch: number }[];
}

/** Who has been in which block, standing or retired. Only the release role reads this. */
export const memberships = (tx: Tx): Promise<MembershipRow[]> =>
  tx.query<MembershipRow>(
    `select b.id as block_id, b.area_id, b.retired_in is not null as retired,
            jsonb_agg(jsonb_build_object('key', m.key, 'epoch', m.epoch)) as members
     from block b join block_member m on m.block_id = b.id group by b.id`,
  );

/** The skeletons of the packs by content hash. */
export async function structures(tx: Tx): Promise<Record<string, Structure>> {
  const rows = await tx.query<{ hash: string; content: Pack }>('select hash, content from model_pack where published_at is not null');
  return Object.fromEntries(
    rows.map(({ hash, content }) => [
      hash,
      {
        areas: content.areas.map((area) => ({
          id: area.id,
          subDomains: area.subDomains.map((part) => ({ id: part.id, statementIds: part.statements.map((statement) => statement.id) })),
        })),
      },
    ]),
  );
}

export async function insertRelease(tx: Tx, release: { id: string; policy: unknown; digest: string; publishedBy: string }): Promise<number> {
  const [row] = await tx.query<{ number: number }>(
    `insert into release (id, number, policy, digest, published_by)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4 from release returning number`,
    [release.id, JSON.stringify(release.policy), release.digest, release.publishedBy],
  );
  if (!row) throw new Error('the release was not stored');
  return row.number;
}

export interface NewBlock {
  readonly id: string;
  readonly releaseId: string;
  readonly period: number;
  readonly published: PublishedBlock;
  readonly members: readonly { key: string; epoch: number }[];
}

export async function insertBlock(tx: Tx, block: NewBlock): Promise<void> {
  const { cell, histograms } = block.published;
  await tx.query(
    `insert into block (id, release_id, area_id, pack_hash, period, region, income_group, population_band, synthetic, members, histograms, digest)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      block.id, block.releaseId, block.published.area, block.published.packHash, block.period, cell.region, cell.incomeGroup, cell.populationBand,
      block.published.synthetic, histograms.members, JSON.stringify(histograms), histograms.digest,
    ],
  );
  await tx.query('insert into block_member (block_id, key, epoch) select $1, * from unnest($2::text[], $3::int[])', [
    block.id,
    block.members.map((member) => member.key),
    block.members.map((member) => member.epoch),
  ]);
}

export async function retireBlocks(tx: Tx, blockIds: readonly string[], releaseId: string): Promise<void> {
  await tx.query('update block set retired_in = $2 where id = any ($1::uuid[])', [blockIds, releaseId]);
}

export const releases = (tx: Tx): Promise<PublishedRelease[]> =>
  tx.query<PublishedRelease>('select id, number, digest, published_at as "publishedAt" from release order by number desc');

/** The standing blocks of one pack. */
export async function standingBlocks(tx: Tx, packHash: string): Promise<StoredBlock[]> {
  const rows = await tx.query<BlockRow>(
    `select area_id, pack_hash, period, region, income_group, population_band, synthetic, histograms
     from block where pack_hash = $1 and retired_in is null`,
    [packHash],
  );
  return rows.map((row) => ({
    area: row.area_id,
    packHash: row.pack_hash,
    period: row.period,
    synthetic: row.synthetic,
    cell: { region: row.region, incomeGroup: row.income_group, populationBand: row.population_band },
    histograms: row.histograms,
  }));
}

export async function insertSynthetic(
  tx: Tx,
  period: number,
  rows: readonly { key: string; region: string | null; incomeGroup: string | null; populationBand: string | null; packHash: string; areas: readonly string[]; levels: unknown }[],
): Promise<void> {
  await tx.query(
    `insert into synthetic_contribution (key, period, region, income_group, population_band, pack_hash, area_ids, levels)
     select r.key, $1, r.region, r."incomeGroup", r."populationBand", r."packHash", array(select jsonb_array_elements_text(r.areas)), r.levels
     from jsonb_to_recordset($2::jsonb) as r (key text, region text, "incomeGroup" text, "populationBand" text, "packHash" text, areas jsonb, levels jsonb)`,
    [period, JSON.stringify(rows)],
  );
}

/** The newest published pack, for which synthetic peers are made. */
export async function newestPack(tx: Tx): Promise<string | null> {
  const [row] = await tx.query<{ hash: string }>(`select hash from model_pack where state = 'published' order by published_at desc limit 1`);
  return row?.hash ?? null;
}
