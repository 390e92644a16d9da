import { can } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import { denied, notFound, refuse } from '../../platform/domain-error';
import type { Tx } from '../../platform/transaction';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from '../assessment/assessment-access';
import type { EvidenceEntity } from './evidence.entity';
import { EVIDENCE_REFUSALS } from './evidence.refusals';
import { findOneEvidence, markRestored, markWithdrawn } from './evidence.store';

export interface WithdrawEvidenceCommand {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
  readonly id: string;
}

/** For so long a withdrawal can be undone: levels are not judged on it for much longer than a slip of the finger lasts. */
const UNDO_HOURS = 24;
const HOUR_MS = 3_600_000;

/** Takes a proof back: it is shown no more, and levels proposed on it turn stale. It is kept, for the record, and for undoing a slip. */
@Injectable()
export class WithdrawEvidence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
  ) {}

  withdraw(viewer: CurrentViewer, input: WithdrawEvidenceCommand) {
    return this.change(viewer, 'withdrawEvidence', input, async (tx, { cityId, id }, personId) => {
      if (!(await markWithdrawn(tx, cityId, id, personId))) throw refuse(EVIDENCE_REFUSALS, 'already-withdrawn', {}, 'id');
      tx.record({ kind: 'evidence.withdrawn', cityId, data: { assessmentId: input.assessmentId, id } });
    });
  }

  /** Whoever withdrew a proof may take that back within a day. */
  restore(viewer: CurrentViewer, input: WithdrawEvidenceCommand) {
    return this.change(viewer, 'restoreEvidence', input, async (tx, { cityId, id, withdrawnAt, withdrawnBy }, personId) => {
      if (withdrawnAt === null) throw refuse(EVIDENCE_REFUSALS, 'not-withdrawn', {}, 'id');
      if (withdrawnBy !== personId) throw refuse(EVIDENCE_REFUSALS, 'withdrawn-by-another', {}, 'id');
      if (tx.now.getTime() - withdrawnAt.getTime() > UNDO_HOURS * HOUR_MS) throw refuse(EVIDENCE_REFUSALS, 'withdrawn-long-ago', {}, 'id');
      await markRestored(tx, cityId, id);
      tx.record({ kind: 'evidence.restored', cityId, data: { assessmentId: input.assessmentId, id } });
    });
  }

  private change(
    viewer: CurrentViewer,
    operation: string,
    input: WithdrawEvidenceCommand,
    work: (tx: Tx, evidence: EvidenceEntity, personId: string) => Promise<void>,
  ): Promise<{ cityId: string; assessmentId: string; id: string }> {
    const { cityId, assessmentId, id, requestId } = input;
    return this.unitOfWork.inTransaction(viewer, { operation, requestId, input, cityId }, async (tx) => {
      const assessment = await this.access.requireAssessment(tx, viewer, cityId, assessmentId);
      const evidence = await findOneEvidence(tx, assessment, id);
      if (!evidence) throw notFound();
      const decision = can(accessViewer(viewer, cityId), 'evidence.withdraw', { phase: assessment.phase, ownerId: evidence.addedBy });
      if (!decision.allowed) throw denied(decision.reason);
      if (viewer.personId === null) throw denied('signed-out');
      await work(tx, evidence, viewer.personId);
      return { cityId, assessmentId, id };
    });
  }
}
