import { Injectable } from '@nestjs/common';
import { denied, refuse, type DomainError } from '../../platform/domain-error';
import { UnitOfWork } from '../../platform/unit-of-work';
import type { CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from '../assessment/assessment-access';
import { findStanding, saveSettlements, type NewSettlement, type StandingStatement } from './settlement.store';
import { VOTING_REFUSALS } from './voting.refusals';

export interface DecideStatementCommand {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
  readonly statementId: string;
  readonly level: number;
  readonly reason: string;
}

/** Settles a judged statement: what the rule proposes is accepted without a word; anything else is the leader's decision, with a reason that everybody reads. */
@Injectable()
export class DecideStatement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
  ) {}

  decide(viewer: CurrentViewer, input: DecideStatementCommand) {
    const { cityId, assessmentId, statementId, requestId } = input;
    return this.unitOfWork.inTransaction(viewer, { operation: 'decideStatement', requestId, input, cityId }, async (tx) => {
      const assessment = await this.access.requireLocked(tx, viewer, cityId, assessmentId, 'statement.decide');
      if (viewer.personId === null) throw denied('signed-out');
      const standing = await findStanding(tx, assessment, statementId);
      if (!standing) throw refuse(VOTING_REFUSALS, 'statement-unknown', { id: statementId }, 'statementId');
      const settlement = decision(input, standing, assessment.model.places.get(statementId)?.statement.text ?? statementId);
      await saveSettlements(tx, assessment, viewer.personId, [settlement]);
      const { kind, level, median, reason } = settlement;
      tx.record({ kind: 'statement.decided', cityId, data: { assessmentId, statementId, kind, level, median, reason } });
      return { cityId, assessmentId, statementId };
    });
  }
}

/** The settlement that a decision makes, or why it cannot be made like this. */
export function decision({ statementId, level, reason }: Pick<DecideStatementCommand, 'statementId' | 'level' | 'reason'>, standing: StandingStatement, text: string): NewSettlement {
  const { applicable, settled, open, roundId, result } = standing;
  if (!applicable) throw refuse(VOTING_REFUSALS, 'statement-not-applicable', { text }, 'statementId');
  if (open) throw refuse(VOTING_REFUSALS, 'statement-open', {}, 'statementId');
  if (roundId === null || result === null) throw refuse(VOTING_REFUSALS, 'not-judged-yet', {}, 'statementId');
  const { median, outcome, settledLevel } = result;
  const proposed = level === settledLevel && (outcome === 'stable-dissent' || outcome === 'consensus') ? outcome : null;
  if (reason === '' && settled) throw refuse(VOTING_REFUSALS, 'reason-for-change', {}, 'reason');
  if (reason === '' && proposed === null) throw missingReason(level, median);
  return { statementId, kind: proposed ?? 'leader', level, median, reason, roundId };
}

function missingReason(level: number, median: number | null): DomainError {
  if (median === null) return refuse(VOTING_REFUSALS, 'reason-without-median', {}, 'reason');
  if (level === Math.floor(median)) return refuse(VOTING_REFUSALS, 'reason-to-settle', {}, 'reason');
  return refuse(VOTING_REFUSALS, level === Math.ceil(median) ? 'reason-for-upper' : 'reason-against-median', { median }, 'reason');
}
