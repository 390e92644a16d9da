import { can, type Action } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import { denied, notFound, refuse } from '../../platform/domain-error';
import type { Tx } from '../../platform/transaction';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from '../assessment/assessment-access';
import { ReadVoting } from '../voting/read-voting';
import { findComment, setRemoved, updateBody } from './comment.store';
import { DISCUSSION_REFUSALS } from './discussion.refusals';
import { MentionPeople } from './mention-people';

export interface CommentCommand {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
  readonly id: string;
}

export interface EditCommentCommand extends CommentCommand {
  readonly body: string;
  readonly mentions?: readonly string[] | null;
}

/** Rewrites a comment, takes it away, or brings it back. A comment is never deleted: what stands in its place says that it was removed. */
@Injectable()
export class ChangeComment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
    private readonly voting: ReadVoting,
    private readonly people: MentionPeople,
  ) {}

  edit(viewer: CurrentViewer, input: EditCommentCommand) {
    const { cityId, assessmentId, requestId, body } = input;
    return this.unitOfWork.inTransaction(viewer, { operation: 'editComment', requestId, input, cityId }, async (tx) => {
      const { assessment, comment } = await this.require(tx, viewer, input, 'comment.edit');
      const { id, threadId, statementId, authorId } = comment;
      if (comment.removedBy !== null) throw refuse(DISCUSSION_REFUSALS, 'comment-removed', {}, 'id');
      if (await this.voting.isBeingJudged(tx, assessment, statementId)) throw refuse(DISCUSSION_REFUSALS, 'round-open', {}, 'id');
      if (body !== comment.body) await updateBody(tx, comment, body);
      await this.people.mention(tx, { assessment, statementId, commentId: id, authorId, personIds: input.mentions ?? [] });
      tx.record({ kind: 'comment.edited', cityId, data: { assessmentId, statementId, threadId, id, length: body.length } });
      return { cityId, assessmentId, statementId, threadId };
    });
  }

  remove(viewer: CurrentViewer, input: CommentCommand) {
    const { cityId, assessmentId, requestId } = input;
    return this.unitOfWork.inTransaction(viewer, { operation: 'removeComment', requestId, input, cityId }, async (tx) => {
      const { comment, personId } = await this.require(tx, viewer, input, 'comment.remove');
      const { id, threadId, statementId } = comment;
      if (!(await setRemoved(tx, comment, personId))) throw refuse(DISCUSSION_REFUSALS, 'comment-removed', {}, 'id');
      tx.record({ kind: 'comment.removed', cityId, data: { assessmentId, statementId, threadId, id } });
      return { cityId, assessmentId, statementId, threadId };
    });
  }

  restore(viewer: CurrentViewer, input: CommentCommand) {
    const { cityId, assessmentId, requestId } = input;
    return this.unitOfWork.inTransaction(viewer, { operation: 'restoreComment', requestId, input, cityId }, async (tx) => {
      const { comment } = await this.require(tx, viewer, input, 'comment.remove');
      const { id, threadId, statementId, removedBy } = comment;
      if (removedBy === null) throw refuse(DISCUSSION_REFUSALS, 'comment-not-removed', {}, 'id');
      if (!mayRestore(viewer, cityId, removedBy)) throw refuse(DISCUSSION_REFUSALS, 'removed-by-leader', {}, 'id');
      if (!(await setRemoved(tx, comment, null))) throw refuse(DISCUSSION_REFUSALS, 'comment-not-removed', {}, 'id');
      tx.record({ kind: 'comment.restored', cityId, data: { assessmentId, statementId, threadId, id } });
      return { cityId, assessmentId, statementId, threadId };
    });
  }

  private async require(tx: Tx, viewer: CurrentViewer, { cityId, assessmentId, id }: CommentCommand, action: Action) {
    const assessment = await this.access.requireAssessment(tx, viewer, cityId, assessmentId);
    const comment = await findComment(tx, assessment, id);
    if (!comment) throw notFound();
    const decision = can(accessViewer(viewer, cityId), action, { phase: assessment.phase, ownerId: comment.authorId });
    if (!decision.allowed) throw denied(decision.reason);
    if (viewer.personId === null) throw denied('signed-out');
    return { assessment, comment, personId: viewer.personId };
  }
}

/** Whoever removed a comment brings it back, and a leader does. */
export const mayRestore = (viewer: CurrentViewer, cityId: string, removedBy: string): boolean =>
  removedBy === viewer.personId || can(accessViewer(viewer, cityId), 'people.invite').allowed;
