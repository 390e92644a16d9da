import type { Tx } from '../../platform/transaction';
import type { AssessmentKey } from '../assessment/assessment-key';
import type { OwnContribution } from './own-contribution';

export interface NewContribution {
  readonly cityId: string;
  readonly id: string;
  readonly assessmentId: string;
  readonly key: string;
  readonly epoch: number;
  readonly period: number;
  readonly controllers: readonly string[];
  readonly region: string | null;
  readonly incomeGroup: string | null;
  readonly populationBand: string | null;
  readonly packHash: string;
  readonly areaIds: readonly string[];
  readonly levels: Readonly<Record<string, number | null>>;
  readonly consentedBy: string;
}

/** The live contribution of each of these assessments, in their order. */
export async function contributionsOf(tx: Tx, keys: readonly AssessmentKey[]): Promise<(OwnContribution | null)[]> {
  const rows = await tx.query<OwnContribution & { city_id: string; assessment_id: string }>(
    `select city_id, assessment_id, id, area_ids as "areaIds", consented_at as "consentedAt" from contribution
     where withdrawn_at is null and (city_id, assessment_id) in (select * from unnest($1::uuid[], $2::uuid[]))`,
    [keys.map((key) => key.cityId), keys.map((key) => key.id)],
  );
  return keys.map((key) => rows.find((row) => row.city_id === key.cityId && row.assessment_id === key.id) ?? null);
}

/** Whether the city has a live contribution in that period. */
export async function hasContributedIn(tx: Tx, cityId: string, period: number): Promise<boolean> {
  const rows = await tx.query('select 1 from contribution where city_id = $1 and period = $2 and withdrawn_at is null', [cityId, period]);
  return rows.length > 0;
}

/** Whether the city ever took part, also when it has left since. */
export const hasEverContributed = async (tx: Tx, cityId: string): Promise<boolean> =>
  (await tx.query('select 1 from contribution where city_id = $1 limit 1', [cityId])).length > 0;

/** How many of the city's assessments were published up to and including this one: its epoch. */
export async function epochOf(tx: Tx, { cityId, id }: AssessmentKey): Promise<number> {
  const [row] = await tx.query<{ epoch: number }>(
    `select count(*)::int as epoch from assessment a join assessment mine on mine.city_id = a.city_id and mine.id = $2
     where a.city_id = $1 and a.published_at <= mine.published_at`,
    [cityId, id],
  );
  return row?.epoch ?? 0;
}

/** Settled levels by statement; statements that are not applicable or not settled are absent. */
export async function settledLevels(tx: Tx, { cityId, id }: AssessmentKey): Promise<Map<string, number>> {
  const rows = await tx.query<{ statement_id: string; level: number }>(
    `select s.statement_id, s.level from settlement s join assessment_statement a using (city_id, assessment_id, statement_id)
     where s.city_id = $1 and s.assessment_id = $2 and a.applicable`,
    [cityId, id],
  );
  return new Map(rows.map((row) => [row.statement_id, row.level]));
}

/** The people who lead the city, and the country and size that place it in a cell. */
export async function cityProfile(tx: Tx, cityId: string): Promise<{ country: string; population: number; leaders: string[] } | null> {
  const [row] = await tx.query<{ country: string; population: number; leaders: string[] }>(
    `select c.country, c.population, array(select r.person_id::text from member_role r where r.city_id = c.city_id and r.role in ('leader', 'deputy')) as leaders
     from city c where c.city_id = $1`,
    [cityId],
  );
  return row ?? null;
}

export async function insertContribution(tx: Tx, row: NewContribution): Promise<void> {
  await tx.query(
    `insert into contribution (city_id, id, assessment_id, key, epoch, period, controllers, region, income_group, population_band, pack_hash, area_ids, levels, consented_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      row.cityId, row.id, row.assessmentId, row.key, row.epoch, row.period, row.controllers, row.region, row.incomeGroup,
      row.populationBand, row.packHash, row.areaIds, JSON.stringify(row.levels), row.consentedBy,
    ],
  );
}

export async function withdraw(tx: Tx, { cityId, id }: AssessmentKey): Promise<boolean> {
  const rows = await tx.query(
    'update contribution set withdrawn_at = now() where city_id = $1 and assessment_id = $2 and withdrawn_at is null returning id',
    [cityId, id],
  );
  return rows.length > 0;
}
