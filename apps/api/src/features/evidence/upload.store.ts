import type { Tx } from '../../platform/transaction';
import { UploadEntity } from './evidence.entity';

export async function insertUpload(tx: Tx, upload: UploadEntity): Promise<void> {
  await tx.manager.insert(UploadEntity, upload);
}

/** Whether this person uploaded such a file to this city. */
export const isOwnUpload = (tx: Tx, cityId: string, id: string, personId: string): Promise<boolean> =>
  tx.manager.existsBy(UploadEntity, { cityId, id, uploadedBy: personId });

export interface ProofFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** The file of a proof that the viewer may see and that was not withdrawn. */
export async function findProofFile(tx: Tx, cityId: string, evidenceId: string): Promise<ProofFile | null> {
  const [file] = await tx.query<ProofFile>(
    `select u.file_name as "fileName", u.media_type as "mediaType", u.size, u.sha256
     from evidence e join upload u on u.city_id = e.city_id and u.id = e.upload_id
     where e.city_id = $1 and e.id = $2 and e.withdrawn_at is null`,
    [cityId, evidenceId],
  );
  return file ?? null;
}

/** Of these file names in a city's folder, those that an upload names. For the worker role. */
export async function findNamedFiles(tx: Tx, cityId: string, sha256: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ sha256: string }>('select distinct sha256 from upload where city_id = $1 and sha256 = any ($2::text[])', [cityId, sha256]);
  return new Set(rows.map((row) => row.sha256));
}
