import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Can } from '../../platform/authorise';
import { FromContext, RequestContext } from '../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { AssessmentLoaders } from './assessment-loaders';
import { JoinAsStakeholder } from './join-as-stakeholder';
import { JoinAsStakeholderResult, Participant } from './participant.graphql';
import { JoinAsStakeholderInput } from './participant.inputs';

@Resolver(() => Participant)
export class ParticipantResolver {
  constructor(
    private readonly loaders: AssessmentLoaders,
    private readonly joining: JoinAsStakeholder,
  ) {}

  @Can('assessment.read')
  @Mutation(() => JoinAsStakeholderResult, { description: 'A leader, deputy or evidencer takes part in judging, for a group.' })
  async joinAsStakeholder(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: JoinAsStakeholderInput) {
    return this.loaders.myParticipation(context, viewer, await this.joining.join(viewer, input));
  }
}
