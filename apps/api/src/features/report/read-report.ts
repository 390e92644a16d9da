import { can } from '@citymark/access';
import { snapshotText } from '@citymark/report';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { RequestContext } from '../../platform/request-context';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import type { AssessmentKey } from '../assessment/assessment-key';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { findReports, findSnapshot, type ReportRow } from './report.store';
import { TakeSnapshot } from './take-snapshot';

/** A published report as its readers see it. */
export interface ReportView extends Omit<ReportRow, 'cityId' | 'assessmentId'> {
  /** Below the address of this server. */
  readonly pdfPath: string;
}

/** Reports as far as the viewer may see them. */
@Injectable()
export class ReadReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly snapshots: TakeSnapshot,
  ) {}

  /** The latest report of an assessment; null before publication. */
  latest(context: RequestContext, viewer: CurrentViewer, { cityId, id }: AssessmentKey): Promise<ReportView | null> {
    return context.batch('report.latest', (keys: readonly AssessmentKey[]) => this.load(viewer, keys)).load({ cityId, id });
  }

  /** What would be published now, for those who could publish it; null for everybody else and in other phases. */
  async draft(viewer: CurrentViewer, assessment: LoadedAssessment): Promise<string | null> {
    if (!can(accessViewer(viewer, assessment.cityId), 'report.publish', assessment).allowed) return null;
    return this.unitOfWork.reading(viewer, async (tx) => snapshotText(await this.snapshots.take(tx, assessment)));
  }

  /** The frozen text of one report; null when there is none, and just so when the viewer may not see it. */
  async frozen(viewer: CurrentViewer, cityId: string, id: string): Promise<{ hash: string; snapshot: string } | null> {
    if (!isUUID(cityId) || !isUUID(id) || !can(accessViewer(viewer, cityId), 'report.read').allowed) return null;
    return this.unitOfWork.reading(viewer, (tx) => findSnapshot(tx, cityId, id));
  }

  private async load(viewer: CurrentViewer, keys: readonly AssessmentKey[]): Promise<(ReportView | null)[]> {
    const visible = keys.filter(({ cityId, id }) => isUUID(cityId) && isUUID(id) && can(accessViewer(viewer, cityId), 'report.read').allowed);
    if (visible.length === 0) return keys.map(() => null);
    const rows = await this.unitOfWork.reading(viewer, (tx) => findReports(tx, visible));
    return keys.map(({ cityId, id }) => {
      const row = rows.find((candidate) => candidate.cityId === cityId && candidate.assessmentId === id);
      return row ? reportOf(row) : null;
    });
  }
}

const reportOf = ({ cityId, id, hash, publishedAt, publishedBy, snapshot }: ReportRow): ReportView => ({
  id,
  hash,
  publishedAt,
  publishedBy,
  snapshot,
  pdfPath: `/reports/${cityId}/${id}.pdf`,
});
