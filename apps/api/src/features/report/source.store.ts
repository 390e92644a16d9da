import type { StakeholderGroup } from '@citymark/access';
import type { Tx } from '../../platform/transaction';
import type { AssessmentKey } from '../assessment/assessment-key';

/** What a report says of a city beside its assessment. */
export interface CityFacts {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

export async function findCityFacts(tx: Tx, cityId: string): Promise<CityFacts | null> {
  const [row] = await tx.query<CityFacts>('select name, country, population from city where city_id = $1', [cityId]);
  return row ?? null;
}

/**
 * The group of everybody who judged something, the last one that they voted for, whether or not they still belong to the city; who they
 * are is not asked. Complete only for those who lead the city, once every round is closed.
 */
export async function findPanelGroups(tx: Tx, { cityId, id }: AssessmentKey): Promise<StakeholderGroup[]> {
  const rows = await tx.query<{ group: StakeholderGroup }>(
    `select v.stakeholder_group as "group"
     from (select distinct on (v.person_id) v.stakeholder_group from vote v join round r on r.city_id = v.city_id and r.id = v.round_id
       where v.city_id = $1 and r.assessment_id = $2 order by v.person_id, v.cast_at desc) v
     order by v.stakeholder_group`,
    [cityId, id],
  );
  return rows.map(({ group }) => group);
}

export interface ProofFacts {
  readonly statementId: string;
  readonly count: number;
  readonly publicProofs: readonly { readonly title: string; readonly sha256: string | null }[];
}

/** Proof that supports each statement: neither withdrawn nor counter-evidence. */
export const findProofFacts = (tx: Tx, { cityId, id }: AssessmentKey) =>
  tx.query<ProofFacts>(
    `select s.statement_id as "statementId", count(*)::int as count,
       coalesce(jsonb_agg(jsonb_build_object('title', e.title, 'sha256', u.sha256) order by e.added_at, e.id) filter (where e.visibility = 'public'), '[]') as "publicProofs"
     from evidence_statement s join evidence e on e.city_id = s.city_id and e.id = s.evidence_id
     left join upload u on u.city_id = e.city_id and u.id = e.upload_id
     where s.city_id = $1 and s.assessment_id = $2 and e.withdrawn_at is null and not e.counter
     group by s.statement_id`,
    [cityId, id],
  );

/** The level that was proposed last for each statement. */
export async function findProposedLevels(tx: Tx, { cityId, id }: AssessmentKey): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ statementId: string; level: number }>(
    `select distinct on (statement_id) statement_id as "statementId", level from proposal
     where city_id = $1 and assessment_id = $2 order by statement_id, proposed_at desc, id desc`,
    [cityId, id],
  );
  return new Map(rows.map(({ statementId, level }) => [statementId, level]));
}
