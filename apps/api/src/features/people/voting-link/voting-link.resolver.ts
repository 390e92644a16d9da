import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/authorise';
import { FromContext, RequestContext } from '../../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../../platform/viewer';
import { Doorway } from '../sign-in/doorway';
import { EnterByVotingLink } from './enter-by-voting-link';
import { EnterByVotingLinkInput, EnterByVotingLinkResult, VotingEntry } from './voting-link.graphql';

@Resolver()
export class VotingLinkResolver {
  constructor(
    private readonly entering: EnterByVotingLink,
    private readonly doorway: Doorway,
  ) {}

  @Public()
  @Mutation(() => EnterByVotingLinkResult, { description: 'Opens an assessment to whoever holds a voting link, to judge and to talk: no password, as often as they like.' })
  async enterByVotingLink(@Args('input') input: EnterByVotingLinkInput, @FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext) {
    const { token, cityId, assessmentId } = await this.entering.enter(viewer, input.token);
    if (token !== null) await this.doorway.enter(context, viewer, { token, pending: false });
    return Object.assign(new VotingEntry(), { cityId, assessmentId });
  }
}
