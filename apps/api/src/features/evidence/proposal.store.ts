import type { AssessmentKey } from '../assessment/assessment-key';
import type { Tx } from '../../platform/transaction';
import { ProposalEntity } from './evidence.entity';

/** From this level on ("being tried") a proposal without proof is flagged (DOMAIN.md section 4). */
export const PROOF_EXPECTED_FROM = 3;

export interface ProposalRow {
  readonly cityId: string;
  readonly assessmentId: string;
  readonly statementId: string;
  readonly id: string;
  readonly level: number;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
  readonly withoutProof: boolean;
  readonly stale: boolean;
}

/** All proposals of the assessments, newest first: one SQL statement. */
export const findProposals = (tx: Tx, keys: readonly AssessmentKey[]) =>
  tx.query<ProposalRow>(
    `select p.city_id as "cityId", p.assessment_id as "assessmentId", p.statement_id as "statementId", p.id, p.level, p.reason, m.name as "by", p.proposed_at as "at",
       f.without_proof as "withoutProof", f.stale
     from unnest($1::uuid[], $2::uuid[]) k (city_id, assessment_id)
     cross join lateral proposal_flags(k.city_id, k.assessment_id, $3) f
     join proposal p on p.city_id = k.city_id and p.id = f.proposal_id
     join member m on m.city_id = p.city_id and m.person_id = p.proposed_by
     order by p.proposed_at desc, p.id desc`,
    [keys.map(({ cityId }) => cityId), keys.map(({ id }) => id), PROOF_EXPECTED_FROM],
  );

export async function insertProposal(tx: Tx, proposal: ProposalEntity): Promise<void> {
  await tx.manager.insert(ProposalEntity, proposal);
}

export interface ProposalCounts {
  readonly applicable: number;
  readonly proposed: number;
  readonly mine: number;
  readonly mineProposed: number;
}

/** How many applicable statements there are and have a proposed level, in all and assigned to one person. */
export async function countProposals(tx: Tx, { cityId, id }: AssessmentKey, personId: string | null): Promise<ProposalCounts> {
  const [counts] = await tx.query<ProposalCounts>(
    `select count(*)::int as applicable, count(*) filter (where has)::int as proposed,
       count(*) filter (where assigned_to = $3)::int as mine, count(*) filter (where assigned_to = $3 and has)::int as "mineProposed"
     from (select s.assigned_to, exists (select 1 from proposal p where p.city_id = s.city_id and p.assessment_id = s.assessment_id and p.statement_id = s.statement_id) as has
       from assessment_statement s where s.city_id = $1 and s.assessment_id = $2 and s.applicable) counted`,
    [cityId, id, personId],
  );
  return counts ?? { applicable: 0, proposed: 0, mine: 0, mineProposed: 0 };
}
