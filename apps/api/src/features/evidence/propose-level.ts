import { can } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import { denied, refuse } from '../../platform/domain-error';
import { newId } from '../../platform/id';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from '../assessment/assessment-access';
import { EVIDENCE_REFUSALS } from './evidence.refusals';
import { insertProposal } from './proposal.store';

export interface ProposeLevelCommand {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
  readonly statementId: string;
  readonly level: number;
  readonly reason: string;
}

/** Proposes a level for a statement. The newest proposal counts; the earlier ones stay as its history. */
@Injectable()
export class ProposeLevel {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
  ) {}

  propose(viewer: CurrentViewer, input: ProposeLevelCommand) {
    const { cityId, assessmentId, statementId, level, reason, requestId } = input;
    return this.unitOfWork.inTransaction(viewer, { operation: 'proposeLevel', requestId, input, cityId }, async (tx) => {
      const assessment = await this.access.requireAssessment(tx, viewer, cityId, assessmentId);
      const statement = (await this.access.loadStatements(tx, assessment)).find((one) => one.statementId === statementId);
      if (!statement) throw refuse(EVIDENCE_REFUSALS, 'statement-unknown', { id: statementId }, 'statementId');
      const decision = can(accessViewer(viewer, cityId), 'level.propose', { phase: assessment.phase, assignedTo: statement.assignedTo });
      if (!decision.allowed) throw denied(decision.reason);
      if (viewer.personId === null) throw denied('signed-out');
      if (!statement.applicable) throw refuse(EVIDENCE_REFUSALS, 'statement-not-applicable', {}, 'statementId');
      const id = newId();
      await insertProposal(tx, { cityId, id, assessmentId, statementId, level, reason, proposedBy: viewer.personId, proposedAt: tx.now });
      tx.record({ kind: 'level.proposed', cityId, data: { assessmentId, statementId, id, level } });
      return { cityId, assessmentId, statementId };
    });
  }
}
