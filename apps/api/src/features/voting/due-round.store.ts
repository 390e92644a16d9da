import type { Tx } from '../../platform/transaction';

/** A round whose time is over, and the leader in whose name it is closed. */
export interface DueRound {
  readonly cityId: string;
  readonly assessmentId: string;
  readonly roundId: string;
  readonly personId: string;
  readonly role: 'leader' | 'deputy';
}

/** For the worker's role alone. */
export const findDueRounds = (tx: Tx) =>
  tx.query<DueRound>('select city_id as "cityId", assessment_id as "assessmentId", round_id as "roundId", person_id as "personId", role from due_rounds()');
