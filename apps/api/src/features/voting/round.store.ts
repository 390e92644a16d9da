import type { StakeholderGroup } from '@citymark/access';
import type { Confidence } from '@citymark/consensus';
import type { AssessmentKey } from '../assessment/assessment-key';
import type { Tx } from '../../platform/transaction';
import type { StoredResult } from './stored-result';
import { RoundEntity } from './voting.entity';

/** Votes of a round share this lock, its closing takes it alone: so every vote that was accepted is in the result. */
export async function lockForVoting(tx: Tx, roundId: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [roundId]);
}

export async function lockForClosing(tx: Tx, roundId: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [roundId]);
}

export const findRound = (tx: Tx, { cityId, id }: AssessmentKey, roundId: string): Promise<RoundEntity | null> =>
  tx.manager.findOneBy(RoundEntity, { cityId, assessmentId: id, id: roundId });

/** The statements of a round, and whether each still applies. */
export async function findRoundStatements(tx: Tx, cityId: string, roundId: string): Promise<ReadonlyMap<string, boolean>> {
  const rows = await tx.query<{ statementId: string; applicable: boolean }>(
    `select s.statement_id as "statementId", a.applicable from round_statement s
     join assessment_statement a on a.city_id = s.city_id and a.assessment_id = s.assessment_id and a.statement_id = s.statement_id
     where s.city_id = $1 and s.round_id = $2`,
    [cityId, roundId],
  );
  return new Map(rows.map(({ statementId, applicable }) => [statementId, applicable]));
}

export interface RoundNumbers {
  readonly last: number;
  /** Number of the round that is open, or null. */
  readonly open: number | null;
}

export async function findRoundNumbers(tx: Tx, { cityId, id }: AssessmentKey): Promise<RoundNumbers> {
  const [numbers] = await tx.query<RoundNumbers>(
    'select coalesce(max(number), 0) as last, max(number) filter (where closed_at is null) as open from round where city_id = $1 and assessment_id = $2',
    [cityId, id],
  );
  return numbers ?? { last: 0, open: null };
}

/** The statements that were in a round already. */
export async function findJudgedIds(tx: Tx, { cityId, id }: AssessmentKey): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ statementId: string }>('select distinct statement_id as "statementId" from round_statement where city_id = $1 and assessment_id = $2', [cityId, id]);
  return new Set(rows.map(({ statementId }) => statementId));
}

export async function insertRound(tx: Tx, round: Omit<RoundEntity, 'closedAt' | 'remindedAt'>, statementIds: readonly string[]): Promise<void> {
  await tx.manager.insert(RoundEntity, { ...round, closedAt: null, remindedAt: null });
  await tx.query('insert into round_statement (city_id, round_id, assessment_id, statement_id) select $1, $2, $3, unnest($4::text[])', [
    round.cityId,
    round.id,
    round.assessmentId,
    statementIds,
  ]);
}

export async function markClosed(tx: Tx, cityId: string, roundId: string): Promise<void> {
  await tx.query('update round set closed_at = $3 where city_id = $1 and id = $2 and closed_at is null', [cityId, roundId, tx.now]);
}

export interface ClosedVote {
  readonly statementId: string;
  readonly group: StakeholderGroup;
  readonly level: number | null;
  readonly confidence: Confidence;
  readonly reason: string;
}

/** The votes of a closed round, without who cast them. The database hands them out only once it is closed, and to leaders only. */
export const findClosedVotes = (tx: Tx, cityId: string, roundId: string) =>
  tx.query<ClosedVote>(
    'select statement_id as "statementId", stakeholder_group as "group", level, confidence, reason from vote where city_id = $1 and round_id = $2',
    [cityId, roundId],
  );

export interface EarlierRounds {
  readonly statementId: string;
  /** Rounds before this one that the statement was in. */
  readonly rounds: number;
  /** Levels of the last of them, without "cannot judge". */
  readonly levels: readonly number[];
}

/** What came before a round, for those of its statements that were judged before. */
export const findEarlierRounds = (tx: Tx, { cityId, id }: AssessmentKey, number: number) =>
  tx.query<EarlierRounds>(
    `select p.statement_id as "statementId", p.rounds, coalesce((select jsonb_agg(v.level order by v.level) from vote v
       where v.city_id = $1 and v.round_id = p.round_id and v.statement_id = p.statement_id and v.level is not null), '[]') as levels
     from (select distinct on (s.statement_id) s.statement_id, s.round_id, (count(*) over (partition by s.statement_id))::int as rounds
       from round_statement s join round r on r.city_id = s.city_id and r.id = s.round_id
       where r.city_id = $1 and r.assessment_id = $2 and r.number < $3 order by s.statement_id, r.number desc) p`,
    [cityId, id, number],
  );

export async function saveResults(tx: Tx, cityId: string, roundId: string, results: ReadonlyMap<string, StoredResult>): Promise<void> {
  await tx.query(
    `update round_statement s set result = n.result::jsonb from unnest($3::text[], $4::text[]) n (statement_id, result)
     where s.city_id = $1 and s.round_id = $2 and s.statement_id = n.statement_id`,
    [cityId, roundId, [...results.keys()], [...results.values()].map((result) => JSON.stringify(result))],
  );
}
