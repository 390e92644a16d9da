import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/request-context';
import type { CurrentViewer } from '../../platform/viewer';
import type { AssessmentKey } from '../assessment/assessment-key';
import type { StatementKey } from '../assessment/board';
import type { PersonNamed, ThreadCounts } from './discussion.store';
import { ReadDiscussion, type ShownThread } from './read-discussion';

/** The request's loaders of this feature: one SQL statement for the counts of a whole board, one for all threads that are asked for. */
@Injectable()
export class DiscussionLoaders {
  constructor(private readonly reading: ReadDiscussion) {}

  /** Oldest first. */
  threads(context: RequestContext, viewer: CurrentViewer, { cityId, assessmentId, statementId }: StatementKey): Promise<readonly ShownThread[]> {
    return context.batch('discussion.threads', (keys: readonly StatementKey[]) => this.reading.threadsOf(viewer, keys)).load({ cityId, assessmentId, statementId });
  }

  /** One thread, as the mutation about it answers; null when absent or hidden. */
  async thread(context: RequestContext, viewer: CurrentViewer, key: StatementKey & { readonly threadId: string }): Promise<ShownThread | null> {
    return (await this.threads(context, viewer, key)).find(({ id }) => id === key.threadId) ?? null;
  }

  async counts(context: RequestContext, viewer: CurrentViewer, { cityId, assessmentId, statementId }: StatementKey): Promise<ThreadCounts> {
    const loader = context.batch('discussion.counts', (keys: readonly AssessmentKey[]) => this.reading.countsOf(viewer, keys));
    return (await loader.load({ cityId, id: assessmentId })).get(statementId) ?? { comments: 0, open: 0 };
  }

  mentionable(context: RequestContext, viewer: CurrentViewer, { cityId, id }: AssessmentKey): Promise<readonly PersonNamed[]> {
    return context.batch('discussion.mentionable', (keys: readonly AssessmentKey[]) => this.reading.mentionable(viewer, keys)).load({ cityId, id });
  }
}
