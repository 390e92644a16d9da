import type { AssessmentKey } from '../assessment/assessment-key';
import type { Tx } from '../../platform/transaction';
import { EvidenceEntity, type EvidenceKindName, type VisibilityName } from './evidence.entity';

/** A proof as a reader sees it; times are ISO texts. */
export interface EvidenceRow {
  readonly id: string;
  readonly kind: EvidenceKindName;
  readonly title: string;
  readonly url: string | null;
  readonly note: string | null;
  readonly fileName: string | null;
  readonly mediaType: string | null;
  readonly size: number | null;
  readonly sha256: string | null;
  readonly visibility: VisibilityName;
  readonly counter: boolean;
  readonly validUntil: string | null;
  readonly expired: boolean;
  readonly withdrawn: boolean;
  readonly addedBy: string;
  /** Added by the viewer. */
  readonly own: boolean;
  readonly addedAt: string;
  readonly statementIds: readonly string[];
}

export interface EvidenceOfAssessment {
  readonly cityId: string;
  readonly assessmentId: string;
  readonly evidence: readonly EvidenceRow[];
}

/** All proof of the assessments that the viewer may see, oldest first: one SQL statement however many statements they serve. */
export const findEvidence = (tx: Tx, keys: readonly AssessmentKey[]) =>
  tx.query<EvidenceOfAssessment>(
    `select k.city_id as "cityId", k.assessment_id as "assessmentId", coalesce(jsonb_agg(jsonb_build_object(
       'id', e.id, 'kind', e.kind, 'title', e.title, 'url', e.url, 'note', e.note, 'fileName', u.file_name, 'mediaType', u.media_type, 'size', u.size,
       'sha256', u.sha256, 'visibility', e.visibility, 'counter', e.counter, 'validUntil', e.valid_until,
       'expired', coalesce(e.valid_until < (now() at time zone 'utc')::date, false), 'withdrawn', e.withdrawn_at is not null,
       'addedBy', m.name, 'own', coalesce(e.added_by = viewer_id(), false), 'addedAt', e.added_at,
       'statementIds', (select coalesce(jsonb_agg(s.statement_id order by s.statement_id), '[]') from evidence_statement s where s.city_id = e.city_id and s.evidence_id = e.id)
     ) order by e.added_at, e.id) filter (where e.id is not null), '[]') as evidence
     from unnest($1::uuid[], $2::uuid[]) k (city_id, assessment_id)
     left join evidence e on e.city_id = k.city_id and e.assessment_id = k.assessment_id
     left join member m on m.city_id = e.city_id and m.person_id = e.added_by
     left join upload u on u.city_id = e.city_id and u.id = e.upload_id
     group by k.city_id, k.assessment_id`,
    [keys.map(({ cityId }) => cityId), keys.map(({ id }) => id)],
  );

export async function insertEvidence(tx: Tx, evidence: Omit<EvidenceEntity, 'withdrawnAt' | 'withdrawnBy'>, statementIds: readonly string[]): Promise<void> {
  await tx.manager.insert(EvidenceEntity, { ...evidence, withdrawnAt: null, withdrawnBy: null });
  await tx.query('insert into evidence_statement (city_id, evidence_id, assessment_id, statement_id) select $1, $2, $3, unnest($4::text[])', [
    evidence.cityId,
    evidence.id,
    evidence.assessmentId,
    statementIds,
  ]);
}

/** The proof, if the viewer may see it. */
export const findOneEvidence = (tx: Tx, { cityId, id }: AssessmentKey, evidenceId: string) =>
  tx.manager.findOneBy(EvidenceEntity, { cityId, assessmentId: id, id: evidenceId });

/** False when it was withdrawn already. */
export async function markWithdrawn(tx: Tx, cityId: string, id: string, personId: string): Promise<boolean> {
  const change = 'update evidence set withdrawn_at = $3, withdrawn_by = $4 where city_id = $1 and id = $2 and withdrawn_at is null returning id';
  const rows = await tx.query(change, [cityId, id, tx.now, personId]);
  return rows.length === 1;
}

export async function markRestored(tx: Tx, cityId: string, id: string): Promise<void> {
  await tx.query('update evidence set withdrawn_at = null, withdrawn_by = null where city_id = $1 and id = $2', [cityId, id]);
}

/** Statements with at least one proof that holds: neither withdrawn, nor expired, nor counter-evidence. The same for every viewer. */
export async function findStatementsWithProof(tx: Tx, { cityId, id }: AssessmentKey): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ statementId: string }>('select statement_id as "statementId" from statements_with_proof($1, $2) statement_id', [cityId, id]);
  return new Set(rows.map(({ statementId }) => statementId));
}
