import { Injectable } from '@nestjs/common';
import { denied, refuse } from '../../platform/domain-error';
import { newId } from '../../platform/id';
import type { Tx } from '../../platform/transaction';
import { UnitOfWork } from '../../platform/unit-of-work';
import type { CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from '../assessment/assessment-access';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { findJudgedIds, findRoundNumbers, insertRound } from './round.store';
import { findSettledIds } from './settlement.store';
import { TellPanel } from './tell-panel';
import { VOTING_REFUSALS } from './voting.refusals';

export interface OpenRoundCommand {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
  readonly statementIds?: readonly string[] | null;
  readonly closesAt?: Date | null;
  /** Whether those who are asked to judge get a mail; default true. */
  readonly tell?: boolean | null;
}

/** Opens a round: from here on the rule is locked, and the panel judges blind. */
@Injectable()
export class OpenRound {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
    private readonly panel: TellPanel,
  ) {}

  open(viewer: CurrentViewer, input: OpenRoundCommand) {
    const { cityId, assessmentId, requestId, closesAt = null } = input;
    return this.unitOfWork.inTransaction(viewer, { operation: 'openRound', requestId, input, cityId }, async (tx) => {
      const assessment = await this.access.requireLocked(tx, viewer, cityId, assessmentId, 'round.open');
      if (viewer.personId === null) throw denied('signed-out');
      const numbers = await findRoundNumbers(tx, assessment);
      if (numbers.open !== null) throw refuse(VOTING_REFUSALS, 'round-open-already', { number: numbers.open });
      if (closesAt !== null && !(closesAt > tx.now)) throw refuse(VOTING_REFUSALS, 'closes-in-the-past', {}, 'closesAt');
      if (!(assessment.participantCount >= 1)) throw refuse(VOTING_REFUSALS, 'nobody-takes-part');
      const statementIds = await this.choose(tx, assessment, input.statementIds ?? null);
      const termsHash = await this.access.lockRule(tx, assessment);
      const round = { cityId, id: newId(), assessmentId, number: numbers.last + 1, openedBy: viewer.personId, openedAt: tx.now, closesAt };
      await insertRound(tx, round, statementIds);
      if (input.tell !== false) await this.panel.roundOpened(tx, assessment, round, statementIds);
      const { id: roundId, number } = round;
      tx.record({ kind: 'round.opened', cityId, data: { assessmentId, roundId, number, statementIds, ruleHash: assessment.ruleHash, termsHash } });
      return { cityId, assessmentId, roundId };
    });
  }

  /** Those that were named, if each can be judged; else what the rounds before have left, or, when they left nothing, all that is not settled. */
  private async choose(tx: Tx, assessment: LoadedAssessment, named: readonly string[] | null): Promise<string[]> {
    const statements = await this.access.loadStatements(tx, assessment);
    const settled = await findSettledIds(tx, assessment);
    const judgeable = statements.filter(({ applicable, statementId }) => applicable && !settled.has(statementId)).map(({ statementId }) => statementId);
    if (named === null) {
      if (judgeable.length === 0) throw refuse(VOTING_REFUSALS, 'nothing-to-judge');
      const judged = await findJudgedIds(tx, assessment);
      const left = judgeable.filter((id) => judged.has(id));
      return left.length > 0 ? left : judgeable;
    }
    for (const id of named) {
      if (judgeable.includes(id)) continue;
      const place = assessment.model.places.get(id);
      if (!place) throw refuse(VOTING_REFUSALS, 'statement-unknown', { id }, 'statementIds');
      throw refuse(VOTING_REFUSALS, settled.has(id) ? 'statement-settled' : 'statement-not-applicable', { text: place.statement.text }, 'statementIds');
    }
    return judgeable.filter((id) => named.includes(id));
  }
}
