import { snapshotHash, snapshotText } from '@citymark/report';
import { Injectable } from '@nestjs/common';
import { denied, refuse } from '../../platform/domain-error';
import { newId } from '../../platform/id';
import { UnitOfWork } from '../../platform/unit-of-work';
import type { CurrentViewer } from '../../platform/viewer';
import { AdvanceAssessment } from '../assessment/advance-assessment';
import { AssessmentAccess } from '../assessment/assessment-access';
import { REPORT_REFUSALS } from './report.refusals';
import { insertReport } from './report.store';
import { TakeSnapshot } from './take-snapshot';

export interface PublishReportCommand {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
}

/** Freezes the snapshot and moves the assessment on: both or neither. */
@Injectable()
export class PublishReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
    private readonly advance: AdvanceAssessment,
    private readonly snapshots: TakeSnapshot,
  ) {}

  publish(viewer: CurrentViewer, input: PublishReportCommand) {
    const { requestId, cityId, assessmentId } = input;
    return this.unitOfWork.inTransaction(viewer, { operation: 'publishReport', requestId, input, cityId }, async (tx) => {
      const assessment = await this.access.requireLocked(tx, viewer, cityId, assessmentId, 'report.publish');
      if (viewer.personId === null) throw denied('signed-out');
      const snapshot = await this.snapshots.take(tx, assessment);
      const { complete, settled, applicable } = snapshot.rollUp.overall;
      if (complete !== true) throw refuse(REPORT_REFUSALS, 'roll-up-incomplete', { settled, applicable });
      const report = { cityId, id: newId(), assessmentId, snapshot: snapshotText(snapshot), hash: snapshotHash(snapshot) };
      await insertReport(tx, { ...report, publishedBy: viewer.personId, publishedAt: tx.now });
      await this.advance.moveToPublished(tx, viewer, cityId, assessmentId);
      tx.record({ kind: 'report.published', cityId, data: { assessmentId, id: report.id, hash: report.hash } });
      return { cityId, assessmentId };
    });
  }
}
