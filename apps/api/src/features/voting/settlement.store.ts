import type { AssessmentKey } from '../assessment/assessment-key';
import type { Tx } from '../../platform/transaction';
import type { StoredResult } from './stored-result';
import { SettlementEntity, type SettlementKindName } from './voting.entity';

export interface NewSettlement {
  readonly statementId: string;
  readonly kind: SettlementKindName;
  readonly level: number;
  readonly median: number | null;
  readonly reason: string;
  readonly roundId: string;
}

export async function findSettledIds(tx: Tx, { cityId, id }: AssessmentKey): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ statementId: string }>('select statement_id as "statementId" from settlement where city_id = $1 and assessment_id = $2', [cityId, id]);
  return new Set(rows.map(({ statementId }) => statementId));
}

/** Settles statements; what a leader decides again replaces the settlement before, which the audit record keeps. */
export async function saveSettlements(tx: Tx, { cityId, id }: AssessmentKey, settledBy: string, settlements: readonly NewSettlement[]): Promise<void> {
  const rows = settlements.map((settlement) => ({ ...settlement, cityId, assessmentId: id, settledBy, settledAt: tx.now }));
  if (rows.length > 0) await tx.manager.upsert(SettlementEntity, rows, ['cityId', 'assessmentId', 'statementId']);
}

export interface StandingStatement {
  readonly applicable: boolean;
  readonly settled: boolean;
  /** It is in a round that is open. */
  readonly open: boolean;
  /** The last closed round that it was in. */
  readonly roundId: string | null;
  readonly result: StoredResult | null;
}

export async function findStanding(tx: Tx, { cityId, id }: AssessmentKey, statementId: string): Promise<StandingStatement | null> {
  const [standing] = await tx.query<StandingStatement>(
    `select a.applicable, t.statement_id is not null as settled,
       exists (select 1 from round_statement s join round r on r.city_id = s.city_id and r.id = s.round_id
         where s.city_id = a.city_id and s.assessment_id = a.assessment_id and s.statement_id = a.statement_id and r.closed_at is null) as open,
       l.round_id as "roundId", l.result
     from assessment_statement a
     left join settlement t on t.city_id = a.city_id and t.assessment_id = a.assessment_id and t.statement_id = a.statement_id
     left join lateral (select s.round_id, s.result from round_statement s join round r on r.city_id = s.city_id and r.id = s.round_id
       where s.city_id = a.city_id and s.assessment_id = a.assessment_id and s.statement_id = a.statement_id and r.closed_at is not null
       order by r.number desc limit 1) l on true
     where a.city_id = $1 and a.assessment_id = $2 and a.statement_id = $3`,
    [cityId, id, statementId],
  );
  return standing ?? null;
}

export interface SettledCounts {
  readonly applicable: number;
  readonly settled: number;
}

/** Each statement that applies, and whether it is settled. */
export const findWhetherSettled = (tx: Tx, { cityId, id }: AssessmentKey) =>
  tx.query<{ statementId: string; settled: boolean }>(
    `select a.statement_id as "statementId", t.statement_id is not null as settled from assessment_statement a
     left join settlement t on t.city_id = a.city_id and t.assessment_id = a.assessment_id and t.statement_id = a.statement_id
     where a.city_id = $1 and a.assessment_id = $2 and a.applicable`,
    [cityId, id],
  );

export async function countSettled(tx: Tx, { cityId, id }: AssessmentKey): Promise<SettledCounts> {
  const [counts] = await tx.query<SettledCounts>(
    `select count(*)::int as applicable, count(t.statement_id)::int as settled from assessment_statement a
     left join settlement t on t.city_id = a.city_id and t.assessment_id = a.assessment_id and t.statement_id = a.statement_id
     where a.city_id = $1 and a.assessment_id = $2 and a.applicable`,
    [cityId, id],
  );
  return counts ?? { applicable: 0, settled: 0 };
}
