import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FromContext, RequestContext } from '../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { Assessment } from '../assessment/assessment.graphql';
import { StatementBoard } from '../assessment/statement-board.graphql';
import { DiscussionLoaders } from './discussion-loaders';
import { Mentionable, Thread } from './discussion.graphql';

/** What the discussion adds to one statement of the board. While its round is open it stays as it was when the round was opened. */
@Resolver(() => StatementBoard)
export class StatementDiscussionResolver {
  constructor(private readonly loaders: DiscussionLoaders) {}

  @ResolveField(() => [Thread], { description: 'Oldest first.' })
  threads(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() board: StatementBoard) {
    return this.loaders.threads(context, viewer, board);
  }

  @ResolveField(() => Int, { description: 'Removed ones are not counted.' })
  async commentCount(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() board: StatementBoard) {
    return (await this.loaders.counts(context, viewer, board)).comments;
  }

  @ResolveField(() => Int, { description: 'Threads that nobody has resolved.' })
  async openThreads(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() board: StatementBoard) {
    return (await this.loaders.counts(context, viewer, board)).open;
  }
}

@Resolver(() => Assessment)
export class AssessmentDiscussionResolver {
  constructor(private readonly loaders: DiscussionLoaders) {}

  @ResolveField(() => [Mentionable], { description: 'Who can be mentioned in a comment, by name.' })
  mentionable(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() { cityId, id }: Assessment) {
    return this.loaders.mentionable(context, viewer, { cityId, id });
  }
}
