import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/unit-of-work';
import type { CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from './assessment-access';
import { updatePlan, type PlanChange } from './assessment.store';
import { checkStart } from './check-start';
import type { LoadedAssessment } from './loaded-assessment';

export interface ChangePlanCommand extends PlanChange {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
}

/** Moves the planned days. The phases themselves begin and end when a leader says so, whatever was planned. */
@Injectable()
export class ChangePlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
  ) {}

  change(viewer: CurrentViewer, input: ChangePlanCommand) {
    const { cityId, assessmentId, requestId } = input;
    return this.unitOfWork.inTransaction(viewer, { operation: 'changePlan', requestId, input, cityId }, async (tx) => {
      const assessment = await this.access.requireLocked(tx, viewer, cityId, assessmentId, 'plan.change');
      const before = planIn(assessment);
      const after = planIn(input);
      // The start of an assessment that has run for long may stay what it was.
      if (after.startDate !== before.startDate) checkStart(after.startDate, tx.now);
      if (JSON.stringify(after) !== JSON.stringify(before)) {
        await updatePlan(tx, assessment, after);
        tx.record({ kind: 'assessment.planned', cityId, data: { id: assessmentId, before, after } });
      }
      return { cityId, id: assessmentId };
    });
  }
}

const planIn = ({ startDate, workingDays, minutesPerStatement }: PlanChange | LoadedAssessment): PlanChange => ({ startDate, workingDays, minutesPerStatement });
