import { transitionsFrom, type Phase } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import { denied, refuse } from '../../platform/domain-error';
import type { Tx } from '../../platform/transaction';
import { UnitOfWork } from '../../platform/unit-of-work';
import type { CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from './assessment-access';
import { ASSESSMENT_REFUSALS } from './assessment.refusals';
import { updatePhase } from './assessment.store';
import { GateProbes } from './gate-probes';
import type { LoadedAssessment } from './loaded-assessment';
import { insertPhaseChange } from './phase-change.store';

export interface AdvanceAssessmentCommand {
  readonly requestId: string;
  readonly cityId: string;
  readonly id: string;
  readonly to: Phase;
  readonly reason?: string | null;
}

@Injectable()
export class AdvanceAssessment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
    private readonly gates: GateProbes,
  ) {}

  advance(viewer: CurrentViewer, input: AdvanceAssessmentCommand) {
    const { cityId, id, requestId, to } = input;
    return this.unitOfWork.inTransaction(viewer, { operation: 'advanceAssessment', requestId, input, cityId }, async (tx) => {
      const assessment = await this.access.requireLocked(tx, viewer, cityId, id, 'assessment.advance');
      if (to === assessment.phase) throw refuse(ASSESSMENT_REFUSALS, 'already-in-phase', { phase: to }, 'to');
      if (to === 'published') throw refuse(ASSESSMENT_REFUSALS, 'publish-the-report', {}, 'to');
      await this.move(tx, viewer, assessment, to, input.reason ?? '');
      return { cityId, id };
    });
  }

  /** For publishing a report: call it after the report is stored, in the same transaction; every gate is measured once more. */
  async moveToPublished(tx: Tx, viewer: CurrentViewer, cityId: string, id: string): Promise<void> {
    const assessment = await this.access.requireLocked(tx, viewer, cityId, id, 'report.publish');
    await this.move(tx, viewer, assessment, 'published', '');
  }

  private async move(tx: Tx, viewer: CurrentViewer, assessment: LoadedAssessment, to: Phase, reason: string): Promise<void> {
    const { phase: from, cityId, id } = assessment;
    if (viewer.personId === null) throw denied('signed-out');
    const way = transitionsFrom(from).find((transition) => transition.to === to);
    if (!way) throw refuse(ASSESSMENT_REFUSALS, 'no-such-way', { from, to }, 'to');
    if (way.needsReason && reason === '') throw refuse(ASSESSMENT_REFUSALS, 'reason-needed', {}, 'reason');
    const shut = (await this.gates.measure(tx, viewer, assessment, way.gates)).filter(({ met }) => !met);
    if (shut.length > 0) throw refuse(ASSESSMENT_REFUSALS, 'gate-not-met', { sentences: shut.map(({ sentence }) => sentence).join(' ') });
    await updatePhase(tx, assessment, to, to === 'published' ? tx.now : null);
    await insertPhaseChange(tx, assessment, from, to, reason, viewer.personId);
    tx.record({ kind: 'assessment.moved', cityId, data: { id, from, to, reason } });
  }
}
