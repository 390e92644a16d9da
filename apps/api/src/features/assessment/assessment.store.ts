import type { Phase } from '@citymark/access';
import type { Tx } from '../../platform/transaction';
import type { AssessmentKey } from './assessment-key';
import { AssessmentEntity } from './assessment.entity';

/** An assessment as the database has it, with the counts that nearly every reader wants. */
export interface AssessmentRow {
  readonly cityId: string;
  readonly id: string;
  readonly name: string;
  readonly modelPackId: string;
  readonly packHash: string;
  readonly phase: Phase;
  readonly rule: unknown;
  readonly ruleHash: string;
  readonly ruleLockedAt: Date | null;
  readonly weights: unknown;
  /** Of the rule, weights and groups that were locked; null until then. */
  readonly termsHash: string | null;
  readonly startDate: string;
  readonly workingDays: number;
  readonly minutesPerStatement: number;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
  readonly applicableCount: number;
  readonly participantCount: number;
}

const ROW = `
  select a.city_id as "cityId", a.id, a.name, a.model_pack_id as "modelPackId", a.pack_hash as "packHash", a.phase, a.rule, a.rule_hash as "ruleHash",
    a.rule_locked_at as "ruleLockedAt", a.weights, a.terms_hash as "termsHash", a.start_date as "startDate", a.working_days as "workingDays", a.minutes_per_statement as "minutesPerStatement",
    a.created_at as "createdAt", a.published_at as "publishedAt",
    (select count(*)::int from assessment_statement s where s.city_id = a.city_id and s.assessment_id = a.id and s.applicable) as "applicableCount",
    (select count(*)::int from participant p join member m on m.city_id = p.city_id and m.person_id = p.person_id and m.ended_at is null
     where p.city_id = a.city_id and p.assessment_id = a.id) as "participantCount"
  from assessment a`;

/** In no particular order; what is absent or hidden is left out. */
export const findAssessments = (tx: Tx, keys: readonly AssessmentKey[]) =>
  tx.query<AssessmentRow>(`${ROW} where (a.city_id, a.id) in (select * from unnest($1::uuid[], $2::uuid[]))`, [
    keys.map(({ cityId }) => cityId),
    keys.map(({ id }) => id),
  ]);

/** Newest first. */
export const findAssessmentsOfCities = (tx: Tx, cityIds: readonly string[]) =>
  tx.query<AssessmentRow>(`${ROW} where a.city_id = any ($1::uuid[]) order by a.created_at desc, a.id`, [cityIds]);

/** Locks the row until the end of the transaction; only leaders and deputies can, for others it finds nothing. */
export async function lockAssessment(tx: Tx, { cityId, id }: AssessmentKey): Promise<boolean> {
  const rows = await tx.query('select 1 from assessment where city_id = $1 and id = $2 for update', [cityId, id]);
  return rows.length === 1;
}

export async function insertAssessment(tx: Tx, assessment: Omit<AssessmentEntity, 'phase' | 'workingDays' | 'ruleLockedAt' | 'weights' | 'termsHash' | 'publishedAt'>) {
  await tx.manager.insert(AssessmentEntity, { ...assessment, rule: assessment.rule as object });
}

export async function updatePhase(tx: Tx, { cityId, id }: AssessmentKey, phase: Phase, publishedAt: Date | null): Promise<void> {
  await tx.query('update assessment set phase = $3, published_at = coalesce($4, published_at) where city_id = $1 and id = $2', [
    cityId,
    id,
    phase,
    publishedAt,
  ]);
}

export interface PlanChange {
  readonly startDate: string;
  readonly workingDays: number;
  readonly minutesPerStatement: number;
}

export async function updatePlan(tx: Tx, { cityId, id }: AssessmentKey, { startDate, workingDays, minutesPerStatement }: PlanChange): Promise<void> {
  await tx.query('update assessment set start_date = $3, working_days = $4, minutes_per_statement = $5 where city_id = $1 and id = $2', [
    cityId,
    id,
    startDate,
    workingDays,
    minutesPerStatement,
  ]);
}

export interface ChosenRule {
  readonly rule: unknown;
  readonly ruleHash: string;
  readonly weights: unknown;
}

/** Nothing happens to a rule that is locked. */
export async function updateRule(tx: Tx, { cityId, id }: AssessmentKey, { rule, ruleHash, weights }: ChosenRule): Promise<void> {
  await tx.query('update assessment set rule = $3::jsonb, rule_hash = $4, weights = $5::jsonb where city_id = $1 and id = $2 and rule_locked_at is null', [
    cityId,
    id,
    JSON.stringify(rule),
    ruleHash,
    JSON.stringify(weights),
  ]);
}

export async function updateRuleLock(tx: Tx, { cityId, id }: AssessmentKey, termsHash: string): Promise<void> {
  await tx.query('update assessment set rule_locked_at = $3, terms_hash = $4 where city_id = $1 and id = $2 and rule_locked_at is null', [cityId, id, tx.now, termsHash]);
}
