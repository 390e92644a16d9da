import { Injectable } from '@nestjs/common';
import { refuse } from '../../platform/domain-error';
import { UnitOfWork } from '../../platform/unit-of-work';
import type { CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from './assessment-access';
import { ASSESSMENT_REFUSALS } from './assessment.refusals';
import { isAssignable, updateAssignment } from './statement.store';

export interface AssignStatementsCommand {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
  readonly statementIds: readonly string[];
  /** null: nobody. */
  readonly personId?: string | null;
}

@Injectable()
export class AssignStatements {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
  ) {}

  assign(viewer: CurrentViewer, input: AssignStatementsCommand) {
    const { cityId, assessmentId, requestId } = input;
    const personId = input.personId ?? null;
    const statementIds = [...new Set(input.statementIds)];
    return this.unitOfWork.inTransaction(viewer, { operation: 'assignStatements', requestId, input, cityId }, async (tx) => {
      const assessment = await this.access.requireLocked(tx, viewer, cityId, assessmentId, 'statement.assign');
      const unknown = statementIds.find((id) => !assessment.model.places.has(id));
      if (unknown !== undefined) throw refuse(ASSESSMENT_REFUSALS, 'unknown-statement', { id: unknown }, 'statementIds');
      if (personId !== null && !(await isAssignable(tx, cityId, personId))) throw refuse(ASSESSMENT_REFUSALS, 'not-assignable', {}, 'personId');
      await updateAssignment(tx, assessment, statementIds, personId);
      tx.record({ kind: 'statements.assigned', cityId, data: { assessmentId, statementIds, personId } });
      return { cityId, id: assessmentId };
    });
  }
}
