import { can } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import { denied, notFound, refuse } from '../../platform/domain-error';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from '../assessment/assessment-access';
import { EVIDENCE_REFUSALS } from './evidence.refusals';
import { findOneEvidence, markWithdrawn } from './evidence.store';

export interface WithdrawEvidenceCommand {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
  readonly id: string;
}

/** Takes a proof back: it is shown no more, and levels proposed on it turn stale. It is kept, for the record. */
@Injectable()
export class WithdrawEvidence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
  ) {}

  withdraw(viewer: CurrentViewer, input: WithdrawEvidenceCommand) {
    const { cityId, assessmentId, id, requestId } = input;
    return this.unitOfWork.inTransaction(viewer, { operation: 'withdrawEvidence', requestId, input, cityId }, async (tx) => {
      const assessment = await this.access.requireAssessment(tx, viewer, cityId, assessmentId);
      const evidence = await findOneEvidence(tx, assessment, id);
      if (!evidence) throw notFound();
      const decision = can(accessViewer(viewer, cityId), 'evidence.withdraw', { phase: assessment.phase, ownerId: evidence.addedBy });
      if (!decision.allowed) throw denied(decision.reason);
      if (!(await markWithdrawn(tx, cityId, id))) throw refuse(EVIDENCE_REFUSALS, 'already-withdrawn', {}, 'id');
      tx.record({ kind: 'evidence.withdrawn', cityId, data: { assessmentId, id } });
      return { cityId, assessmentId, id };
    });
  }
}
