import type { Tx } from '../../platform/transaction';
import type { AssessmentKey } from '../assessment/assessment-key';

export interface VoteCountRow {
  readonly roundId: string;
  readonly statementId: string;
  readonly votesCast: number;
}

/** How many have judged each statement of the open round; nothing when none is open or the viewer may not know. */
export const findVoteCounts = (tx: Tx, { cityId, id }: AssessmentKey): Promise<VoteCountRow[]> =>
  tx.query<VoteCountRow>(
    `select r.id as "roundId", s.statement_id as "statementId", s.votes_cast as "votesCast"
     from round r join round_statement s on s.city_id = r.city_id and s.round_id = r.id
     where r.city_id = $1 and r.assessment_id = $2 and r.closed_at is null order by s.statement_id`,
    [cityId, id],
  );
