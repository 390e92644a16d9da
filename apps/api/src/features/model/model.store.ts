import type { Tx } from '../../platform/transaction';
import { ModelPackEntity, type PackState } from './model-pack.entity';

/** A pack without its content, as lists show it. */
export interface PackHead {
  readonly id: string;
  readonly packId: string;
  readonly version: string;
  readonly name: string;
  readonly state: PackState;
  readonly hash: string;
  readonly builtIn: boolean;
  readonly statementCount: number;
  readonly publishedAt: Date | null;
}

const HEAD = `id, pack_id as "packId", version, content->>'name' as name, state, hash, built_in as "builtIn", published_at as "publishedAt",
  jsonb_array_length(jsonb_path_query_array(content, '$.areas[*].subDomains[*].statements[*]')) as "statementCount"`;

/** Packs that the viewer may see, those offered for new assessments first. */
export const findHeads = (tx: Tx, states: readonly PackState[]) =>
  tx.query<PackHead>(
    `select ${HEAD} from model_pack where state = any ($1::text[])
     order by array_position(array['published', 'draft', 'retired'], state), built_in desc, pack_id, version`,
    [states],
  );

export const findHeadsById = (tx: Tx, ids: readonly string[]) =>
  tx.query<PackHead>(`select ${HEAD} from model_pack where id = any ($1::uuid[])`, [ids]);

export interface PackContent {
  readonly id: string;
  readonly state: PackState;
  readonly hash: string;
  readonly content: unknown;
}

export const findContents = (tx: Tx, ids: readonly string[]) =>
  tx.query<PackContent>('select id, state, hash, content from model_pack where id = any ($1::uuid[])', [ids]);

export const lockPack = (tx: Tx, id: string): Promise<ModelPackEntity | null> =>
  tx.manager.findOne(ModelPackEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });

export const lockVersion = (tx: Tx, packId: string, version: string): Promise<ModelPackEntity | null> =>
  tx.manager.findOne(ModelPackEntity, { where: { packId, version }, lock: { mode: 'pessimistic_write' } });

export async function changeState(tx: Tx, id: string, state: PackState, publishedAt: Date | null): Promise<void> {
  await tx.query('update model_pack set state = $2, published_at = coalesce(published_at, $3) where id = $1', [id, state, publishedAt]);
}

export interface NewDraft {
  readonly id: string;
  readonly packId: string;
  readonly version: string;
  readonly hash: string;
  readonly contentJson: string;
  readonly importedBy: string | null;
}

/** False when another import of the same version came first. */
export async function insertDraft(tx: Tx, draft: NewDraft): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(
    `insert into model_pack (id, pack_id, version, state, content, hash, imported_by) values ($1, $2, $3, 'draft', $4::jsonb, $5, $6)
     on conflict on constraint model_pack_version_unique do nothing returning id`,
    [draft.id, draft.packId, draft.version, draft.contentJson, draft.hash, draft.importedBy],
  );
  return rows.length === 1;
}

export async function replaceDraft(tx: Tx, id: string, hash: string, contentJson: string, importedBy: string | null): Promise<void> {
  await tx.query(`update model_pack set content = $3::jsonb, hash = $2, imported_by = $4 where id = $1 and state = 'draft'`, [
    id,
    hash,
    contentJson,
    importedBy,
  ]);
}
