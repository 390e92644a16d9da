import { Injectable } from '@nestjs/common';
import { denied, notFound, refuse } from '../../platform/domain-error';
import type { Tx } from '../../platform/transaction';
import { UnitOfWork } from '../../platform/unit-of-work';
import type { CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from '../assessment/assessment-access';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { roundResult } from './round-result';
import { findClosedVotes, findEarlierRounds, findRound, findRoundStatements, lockForClosing, markClosed, saveResults } from './round.store';
import { saveSettlements, type NewSettlement } from './settlement.store';
import type { StoredResult } from './stored-result';
import type { RoundEntity } from './voting.entity';
import { VOTING_REFUSALS } from './voting.refusals';

export interface CloseRoundCommand {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
  readonly roundId: string;
}

/** Closes a round: no vote is taken any more, then the votes are read for the first time, and what has consensus is settled. */
@Injectable()
export class CloseRound {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
  ) {}

  /** By hand. */
  close(viewer: CurrentViewer, input: CloseRoundCommand) {
    const { cityId, requestId } = input;
    return this.unitOfWork.inTransaction(viewer, { operation: 'closeRound', requestId, input, cityId }, async (tx) => {
      const { assessment, round } = await this.lock(tx, viewer, input);
      if (round.closedAt !== null) throw refuse(VOTING_REFUSALS, 'round-closed-already', {}, 'roundId');
      return reveal(tx, assessment, round, viewer.personId, 'by hand');
    });
  }

  /** At its time, in the name of a leader. Whoever comes second finds it closed and does nothing. */
  closeDue(viewer: CurrentViewer, input: Omit<CloseRoundCommand, 'requestId'>) {
    const { cityId, assessmentId } = input;
    return this.unitOfWork.inTransaction(viewer, { operation: 'closeRound', requestId: null, input, cityId }, async (tx) => {
      const { assessment, round } = await this.lock(tx, viewer, input);
      const due = round.closedAt === null && round.closesAt !== null && !(tx.now < round.closesAt);
      return due ? reveal(tx, assessment, round, viewer.personId, 'at its time') : { cityId, id: assessmentId };
    });
  }

  private async lock(tx: Tx, viewer: CurrentViewer, { cityId, assessmentId, roundId }: Omit<CloseRoundCommand, 'requestId'>) {
    const assessment = await this.access.requireLocked(tx, viewer, cityId, assessmentId, 'round.close');
    await lockForClosing(tx, roundId);
    const round = await findRound(tx, assessment, roundId);
    if (!round) throw notFound();
    return { assessment, round };
  }
}

async function reveal(tx: Tx, assessment: LoadedAssessment, round: RoundEntity, closedBy: string | null, how: 'by hand' | 'at its time') {
  if (closedBy === null) throw denied('signed-out');
  const { cityId, id: assessmentId } = assessment;
  const { id: roundId, number } = round;
  await markClosed(tx, cityId, roundId);
  const applicable = await findRoundStatements(tx, cityId, roundId);
  const results = await judge(tx, assessment, round, [...applicable.keys()]);
  await saveResults(tx, cityId, roundId, results);
  const settlements = [...results].flatMap(([statementId, result]) => (applicable.get(statementId) ? settle(statementId, result, roundId) : []));
  await saveSettlements(tx, assessment, closedBy, settlements);
  const outcomes = Object.fromEntries([...results].map(([statementId, { outcome }]) => [statementId, outcome]));
  const settled = Object.fromEntries(settlements.map(({ statementId, level }) => [statementId, level]));
  tx.record({ kind: 'round.closed', cityId, data: { assessmentId, roundId, number, how, outcomes, settled } });
  return { cityId, id: assessmentId };
}

async function judge(tx: Tx, assessment: LoadedAssessment, round: RoundEntity, statementIds: readonly string[]): Promise<Map<string, StoredResult>> {
  const votes = await findClosedVotes(tx, assessment.cityId, round.id);
  const earlier = new Map((await findEarlierRounds(tx, assessment, round.number)).map((one) => [one.statementId, one]));
  return new Map(
    statementIds.map((statementId) => {
      const before = earlier.get(statementId);
      const history = { previousLevels: before?.levels ?? null, rounds: (before?.rounds ?? 0) + 1 };
      const own = votes.filter((vote) => vote.statementId === statementId);
      return [statementId, roundResult(own, assessment.consensusRule, history, round.number)];
    }),
  );
}

/** Consensus settles by itself; everything else is for people to talk about. */
function settle(statementId: string, { outcome, settledLevel, median }: StoredResult, roundId: string): NewSettlement[] {
  if (outcome !== 'consensus' || settledLevel === null) return [];
  return [{ statementId, kind: 'consensus', level: settledLevel, median, reason: '', roundId }];
}
