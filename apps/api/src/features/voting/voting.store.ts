import type { StakeholderGroup } from '@citymark/access';
import type { Confidence } from '@citymark/consensus';
import type { AssessmentKey } from '../assessment/assessment-key';
import type { Tx } from '../../platform/transaction';
import type { StoredResult } from './stored-result';
import type { SettlementKindName } from './voting.entity';

/** All of an assessment's voting that this viewer may see. Times are ISO texts. No level of another person is in it but in results. */
export interface VotingRow {
  readonly cityId: string;
  readonly assessmentId: string;
  readonly rounds: readonly RoundRow[];
  readonly statements: readonly RoundStatementRow[];
  readonly ownVotes: readonly OwnVoteRow[];
  readonly settlements: readonly SettlementRow[];
  readonly panel: readonly PanelRow[];
  /** Of the viewer, or of everybody for a leader. */
  readonly judged: readonly JudgedRow[];
}

export interface RoundRow {
  readonly id: string;
  readonly number: number;
  readonly openedAt: string;
  readonly closesAt: string | null;
  readonly closedAt: string | null;
}

export interface RoundStatementRow {
  readonly roundId: string;
  readonly statementId: string;
  readonly votesCast: number;
  readonly applicable: boolean;
  readonly result: StoredResult | null;
}

export interface OwnVoteRow {
  readonly roundId: string;
  readonly statementId: string;
  readonly level: number | null;
  readonly confidence: Confidence;
  readonly reason: string;
  readonly castAt: string;
}

export interface SettlementRow {
  readonly statementId: string;
  readonly kind: SettlementKindName;
  readonly level: number;
  readonly median: number | null;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly roundNumber: number | null;
}

export interface PanelRow {
  readonly personId: string;
  readonly group: StakeholderGroup;
  readonly areaIds: readonly string[] | null;
}

export interface JudgedRow {
  readonly roundId: string;
  readonly personId: string;
  readonly judged: number;
}

const many = (object: string, from: string, order: string) =>
  `(select coalesce(jsonb_agg(jsonb_build_object(${object}) order by ${order}), '[]') from ${from})`;

/** One SQL statement however many statements, rounds and assessments there are. A result is read only once its round is closed. */
export const findVoting = (tx: Tx, keys: readonly AssessmentKey[]) =>
  tx.query<VotingRow>(
    `select k.city_id as "cityId", k.assessment_id as "assessmentId",
       ${many(
         `'id', r.id, 'number', r.number, 'openedAt', r.opened_at, 'closesAt', r.closes_at, 'closedAt', r.closed_at`,
         'round r where r.city_id = k.city_id and r.assessment_id = k.assessment_id',
         'r.number',
       )} as rounds,
       ${many(
         `'roundId', s.round_id, 'statementId', s.statement_id, 'votesCast', s.votes_cast, 'applicable', a.applicable,
          'result', case when r.closed_at is not null then s.result end`,
         `round_statement s join round r on r.city_id = s.city_id and r.id = s.round_id
          join assessment_statement a on a.city_id = s.city_id and a.assessment_id = s.assessment_id and a.statement_id = s.statement_id
          where s.city_id = k.city_id and s.assessment_id = k.assessment_id`,
         'r.number, s.statement_id',
       )} as statements,
       ${many(
         `'roundId', v.round_id, 'statementId', v.statement_id, 'level', v.level, 'confidence', v.confidence, 'reason', v.reason, 'castAt', v.cast_at`,
         `vote v join round r on r.city_id = v.city_id and r.id = v.round_id
          where r.city_id = k.city_id and r.assessment_id = k.assessment_id and v.person_id = viewer_id()`,
         'r.number, v.statement_id',
       )} as "ownVotes",
       ${many(
         `'statementId', t.statement_id, 'kind', t.kind, 'level', t.level, 'median', t.median, 'reason', t.reason, 'by', m.name, 'at', t.settled_at, 'roundNumber', r.number`,
         `settlement t join member m on m.city_id = t.city_id and m.person_id = t.settled_by left join round r on r.city_id = t.city_id and r.id = t.round_id
          where t.city_id = k.city_id and t.assessment_id = k.assessment_id`,
         't.statement_id',
       )} as settlements,
       ${many(
         `'personId', p.person_id, 'group', p.stakeholder_group, 'areaIds', p.area_ids`,
         `participant p join member m on m.city_id = p.city_id and m.person_id = p.person_id and m.ended_at is null
          where p.city_id = k.city_id and p.assessment_id = k.assessment_id`,
         'p.person_id',
       )} as panel,
       ${many(
         `'roundId', j.round_id, 'personId', j.person_id, 'judged', j.judged`,
         'round_participation j join round r on r.city_id = j.city_id and r.id = j.round_id where r.city_id = k.city_id and r.assessment_id = k.assessment_id',
         'r.number, j.person_id',
       )} as judged
     from unnest($1::uuid[], $2::uuid[]) k (city_id, assessment_id)`,
    [keys.map(({ cityId }) => cityId), keys.map(({ id }) => id)],
  );
