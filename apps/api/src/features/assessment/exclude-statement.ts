import { Injectable } from '@nestjs/common';
import { refuse } from '../../platform/domain-error';
import { UnitOfWork } from '../../platform/unit-of-work';
import type { CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from './assessment-access';
import { ASSESSMENT_REFUSALS } from './assessment.refusals';
import { ExclusionHolds } from './exclusion-holds';
import { updateApplicability } from './statement.store';

export interface IncludeStatementCommand {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
  readonly statementId: string;
}

export interface ExcludeStatementCommand extends IncludeStatementCommand {
  readonly reason: string;
}

/** A statement that does not apply to a city leaves the roll-up, with a reason that everybody sees; and may come back. */
@Injectable()
export class ExcludeStatement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
    private readonly holds: ExclusionHolds,
  ) {}

  exclude(viewer: CurrentViewer, input: ExcludeStatementCommand) {
    return this.change(viewer, 'excludeStatement', input, input.reason);
  }

  include(viewer: CurrentViewer, input: IncludeStatementCommand) {
    return this.change(viewer, 'includeStatement', input, null);
  }

  private change(viewer: CurrentViewer, operation: string, input: IncludeStatementCommand, reason: string | null) {
    const { cityId, assessmentId, statementId, requestId } = input;
    return this.unitOfWork.inTransaction(viewer, { operation, requestId, input, cityId }, async (tx) => {
      const assessment = await this.access.requireLocked(tx, viewer, cityId, assessmentId, 'statement.exclude');
      if (!assessment.model.places.has(statementId)) throw refuse(ASSESSMENT_REFUSALS, 'unknown-statement', { id: statementId }, 'statementId');
      const hold = reason === null ? null : await this.holds.reason(tx, assessment, statementId);
      if (hold !== null) throw refuse(ASSESSMENT_REFUSALS, 'must-stay', { sentence: hold }, 'statementId');
      await updateApplicability(tx, assessment, statementId, reason);
      tx.record({ kind: reason === null ? 'statement.included' : 'statement.excluded', cityId, data: { assessmentId, statementId, reason } });
      return { cityId, assessmentId, statementId };
    });
  }
}
