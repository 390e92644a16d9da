import { can } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import type { AssessmentKey } from '../assessment/assessment-key';
import type { StatementKey } from '../assessment/board';
import { mayRestore } from './change-comment';
import { findCounts, findMentionable, findThreads, type CommentRow, type PersonNamed, type ThreadCounts, type ThreadRow } from './discussion.store';

/** A comment as it leaves the house. */
export type ShownComment = ReturnType<typeof shownComment>;

export interface ShownThread extends Omit<ThreadRow, 'comments'> {
  readonly comments: readonly ShownComment[];
}

const NOTHING_SAID: ReadonlyMap<string, ThreadCounts> = new Map();

/** What a viewer may read of the discussion: everything, if they may read the assessment. Every method answers in the order of its keys. */
@Injectable()
export class ReadDiscussion {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async threadsOf(viewer: CurrentViewer, keys: readonly StatementKey[]): Promise<ShownThread[][]> {
    const open = keys.filter(({ cityId }) => reads(viewer, cityId));
    const rows = open.length === 0 ? [] : await this.unitOfWork.reading(viewer, (tx) => findThreads(tx, open));
    const threads = rows.map((row) => ({ ...row, comments: row.comments.map((comment) => shownComment(viewer, row.cityId, comment)) }));
    return keys.map((key) => threads.filter((one) => one.cityId === key.cityId && one.assessmentId === key.assessmentId && one.statementId === key.statementId));
  }

  /** By statement. */
  async countsOf(viewer: CurrentViewer, keys: readonly AssessmentKey[]): Promise<ReadonlyMap<string, ThreadCounts>[]> {
    const open = keys.filter(({ cityId }) => reads(viewer, cityId));
    if (open.length === 0) return keys.map(() => NOTHING_SAID);
    const rows = await this.unitOfWork.reading(viewer, (tx) => findCounts(tx, open));
    return keys.map(({ cityId, id }) => new Map(rows.filter((row) => row.cityId === cityId && row.assessmentId === id).map((row) => [row.statementId, row])));
  }

  /** Who can be mentioned, by name. */
  async mentionable(viewer: CurrentViewer, keys: readonly AssessmentKey[]): Promise<PersonNamed[][]> {
    const open = keys.filter(({ cityId }) => reads(viewer, cityId));
    const rows = open.length === 0 ? [] : await this.unitOfWork.reading(viewer, (tx) => findMentionable(tx, open));
    return keys.map(({ cityId, id }) => rows.filter((row) => row.cityId === cityId && row.assessmentId === id));
  }
}

const reads = (viewer: CurrentViewer, cityId: string) => can(accessViewer(viewer, cityId), 'comment.read').allowed;

function shownComment(viewer: CurrentViewer, cityId: string, { removedBy, createdAt, editedAt, removedAt, earlierTexts, ...row }: CommentRow) {
  return {
    ...row,
    createdAt: new Date(createdAt),
    editedAt: editedAt === null ? null : new Date(editedAt),
    removedAt: removedAt === null ? null : new Date(removedAt),
    restorable: removedBy !== null && mayRestore(viewer, cityId, removedBy),
    earlierTexts: earlierTexts.map(({ body, writtenAt }) => ({ body, writtenAt: new Date(writtenAt) })),
  };
}
