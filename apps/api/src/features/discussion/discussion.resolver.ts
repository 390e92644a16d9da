import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Can } from '../../platform/authorise';
import { FromContext, RequestContext } from '../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { AddComment } from './add-comment';
import { ChangeComment } from './change-comment';
import { DiscussionLoaders } from './discussion-loaders';
import { AddCommentResult, EditCommentResult, RemoveCommentResult, ReopenThreadResult, ResolveThreadResult, RestoreCommentResult, Thread } from './discussion.graphql';
import { AddCommentInput, EditCommentInput, RemoveCommentInput, ReopenThreadInput, ResolveThreadInput, RestoreCommentInput } from './discussion.inputs';
import { ResolveThread } from './resolve-thread';

@Resolver(() => Thread)
export class DiscussionResolver {
  constructor(
    private readonly loaders: DiscussionLoaders,
    private readonly adding: AddComment,
    private readonly changing: ChangeComment,
    private readonly resolving: ResolveThread,
  ) {}

  @Can('comment.write')
  @Mutation(() => AddCommentResult, { description: 'Says something about a statement; not while it is judged.' })
  async addComment(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: AddCommentInput) {
    return this.loaders.thread(context, viewer, await this.adding.add(viewer, input));
  }

  @Can('comment.edit')
  @Mutation(() => EditCommentResult, { description: 'Rewrites an own comment; what it said before stays readable.' })
  async editComment(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: EditCommentInput) {
    return this.loaders.thread(context, viewer, await this.changing.edit(viewer, input));
  }

  @Can('comment.remove')
  @Mutation(() => RemoveCommentResult, { description: 'Takes a comment away: its own author, or a leader.' })
  async removeComment(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: RemoveCommentInput) {
    return this.loaders.thread(context, viewer, await this.changing.remove(viewer, input));
  }

  @Can('comment.remove')
  @Mutation(() => RestoreCommentResult, { description: 'Brings a removed comment back: whoever removed it, or a leader.' })
  async restoreComment(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: RestoreCommentInput) {
    return this.loaders.thread(context, viewer, await this.changing.restore(viewer, input));
  }

  @Can('thread.resolve')
  @Mutation(() => ResolveThreadResult, { description: 'Says that a thread is settled: who began it, or a leader.' })
  async resolveThread(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: ResolveThreadInput) {
    return this.loaders.thread(context, viewer, await this.resolving.resolve(viewer, input));
  }

  @Can('thread.resolve')
  @Mutation(() => ReopenThreadResult, { description: 'Says that a thread is not settled after all.' })
  async reopenThread(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: ReopenThreadInput) {
    return this.loaders.thread(context, viewer, await this.resolving.reopen(viewer, input));
  }
}
