import { can } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import { denied, notFound, refuse } from '../../platform/domain-error';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from '../assessment/assessment-access';
import { findThread, setResolved } from './comment.store';
import { DISCUSSION_REFUSALS } from './discussion.refusals';

export interface ResolveThreadCommand {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
  readonly id: string;
}

/** Who leads, or began a thread, says that it is settled, or that it is not after all. Nobody answers in a resolved thread. */
@Injectable()
export class ResolveThread {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
  ) {}

  resolve(viewer: CurrentViewer, input: ResolveThreadCommand) {
    return this.change(viewer, 'resolveThread', input, true);
  }

  reopen(viewer: CurrentViewer, input: ResolveThreadCommand) {
    return this.change(viewer, 'reopenThread', input, false);
  }

  private change(viewer: CurrentViewer, operation: string, input: ResolveThreadCommand, resolved: boolean) {
    const { cityId, assessmentId, requestId, id } = input;
    return this.unitOfWork.inTransaction(viewer, { operation, requestId, input, cityId }, async (tx) => {
      const assessment = await this.access.requireAssessment(tx, viewer, cityId, assessmentId);
      const thread = await findThread(tx, assessment, id);
      if (!thread) throw notFound();
      const decision = can(accessViewer(viewer, cityId), 'thread.resolve', { phase: assessment.phase, ownerId: thread.startedBy });
      if (!decision.allowed) throw denied(decision.reason);
      if (!(await setResolved(tx, thread, resolved ? viewer.personId : null))) {
        throw refuse(DISCUSSION_REFUSALS, resolved ? 'thread-resolved-already' : 'thread-open-already', {}, 'id');
      }
      const { statementId } = thread;
      tx.record({ kind: resolved ? 'thread.resolved' : 'thread.reopened', cityId, data: { assessmentId, statementId, threadId: id } });
      return { cityId, assessmentId, statementId, threadId: id };
    });
  }
}
