import { can } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import { denied, notFound, refuse } from '../../platform/domain-error';
import { newId } from '../../platform/id';
import type { Tx } from '../../platform/transaction';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from '../assessment/assessment-access';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { ReadVoting } from '../voting/read-voting';
import { findThread, insertComment, insertThread } from './comment.store';
import { DISCUSSION_REFUSALS } from './discussion.refusals';
import { MentionPeople } from './mention-people';

export interface AddCommentCommand {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
  readonly statementId: string;
  readonly threadId?: string | null;
  readonly body: string;
  readonly mentions?: readonly string[] | null;
}

/**
 * Says something about a statement, in a new thread or in one that is open. Not while the statement is judged: a free text may hold a level,
 * so until the reveal the threads stay as they were when the round was opened. Before the first round it is where one asks the evidencer.
 */
@Injectable()
export class AddComment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
    private readonly voting: ReadVoting,
    private readonly people: MentionPeople,
  ) {}

  add(viewer: CurrentViewer, input: AddCommentCommand) {
    const { cityId, assessmentId, statementId, requestId, body } = input;
    return this.unitOfWork.inTransaction(viewer, { operation: 'addComment', requestId, input, cityId }, async (tx) => {
      const assessment = await this.access.requireAssessment(tx, viewer, cityId, assessmentId);
      const decision = can(accessViewer(viewer, cityId), 'comment.write', assessment);
      if (!decision.allowed) throw denied(decision.reason);
      if (viewer.personId === null) throw denied('signed-out');
      if (!assessment.model.places.has(statementId)) throw refuse(DISCUSSION_REFUSALS, 'statement-unknown', { id: statementId }, 'statementId');
      if (await this.voting.isBeingJudged(tx, assessment, statementId)) throw refuse(DISCUSSION_REFUSALS, 'round-open', {}, 'statementId');
      const threadId = await threadFor(tx, assessment, viewer.personId, input);
      const group = (await this.access.participationOf(tx, viewer, assessment))?.group ?? null;
      const id = newId();
      const personIds = input.mentions ?? [];
      await insertComment(tx, { cityId, id, threadId, authorId: viewer.personId, group, body });
      await this.people.mention(tx, { assessment, statementId, commentId: id, authorId: viewer.personId, personIds });
      tx.record({ kind: 'comment.added', cityId, data: { assessmentId, statementId, threadId, id, length: body.length, mentions: personIds.length } });
      return { cityId, assessmentId, statementId, threadId };
    });
  }
}

async function threadFor(tx: Tx, assessment: LoadedAssessment, startedBy: string, { statementId, threadId = null }: AddCommentCommand): Promise<string> {
  if (threadId === null) {
    const id = newId();
    await insertThread(tx, { cityId: assessment.cityId, id, assessmentId: assessment.id, statementId, startedBy });
    return id;
  }
  const thread = await findThread(tx, assessment, threadId);
  if (thread?.statementId !== statementId) throw notFound();
  if (thread.resolved) throw refuse(DISCUSSION_REFUSALS, 'thread-resolved', {}, 'threadId');
  return thread.id;
}
