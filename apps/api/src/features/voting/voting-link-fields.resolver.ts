import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../platform/authorise';
import { FromContext, RequestContext } from '../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { AssessmentLoaders } from '../assessment/assessment-loaders';
import { Participant } from '../assessment/participant.graphql';
import { ManageVotingLinks } from './manage-voting-links';
import { ReadVotingLinks } from './read-voting-links';
import { SendVotingLinkInput, SendVotingLinkResult, VotingLink, WithdrawVotingLinkInput, WithdrawVotingLinkResult } from './voting-link.graphql';

@Resolver(() => Participant)
export class ParticipantLinkResolver {
  constructor(
    private readonly reading: ReadVotingLinks,
    private readonly managing: ManageVotingLinks,
    private readonly assessments: AssessmentLoaders,
  ) {}

  @ResolveField(() => VotingLink, { nullable: true, description: 'For those who lead; null when none was mailed yet.' })
  votingLink(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() { cityId, assessmentId, personId }: Participant): Promise<VotingLink | null> {
    return this.reading.linkOf(context, viewer, { cityId, id: assessmentId }, personId);
  }

  @Can('voting-link.manage')
  @Mutation(() => SendVotingLinkResult, { description: 'Mails somebody on the panel their voting link; a new one if the last was withdrawn.' })
  async sendVotingLink(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: SendVotingLinkInput) {
    return this.assessments.assessment(context, viewer, await this.managing.send(viewer, input));
  }

  @Can('voting-link.manage')
  @Mutation(() => WithdrawVotingLinkResult, { description: 'Ends a voting link and every session that it began, for good.' })
  async withdrawVotingLink(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: WithdrawVotingLinkInput) {
    return this.assessments.assessment(context, viewer, await this.managing.withdraw(viewer, input));
  }
}
