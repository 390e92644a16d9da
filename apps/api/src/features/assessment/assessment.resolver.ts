import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can } from '../../platform/authorise';
import { FromContext, RequestContext } from '../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { AdvanceAssessment } from './advance-assessment';
import { AssessmentLoaders } from './assessment-loaders';
import { AdvanceAssessmentResult, Assessment, AssignStatementsResult, ChangePlanResult, StartAssessmentResult } from './assessment.graphql';
import { AdvanceAssessmentInput, ChangePlanInput, StartAssessmentInput } from './assessment.inputs';
import { AssignStatements } from './assign-statements';
import { ChangePlan } from './change-plan';
import { StartAssessment } from './start-assessment';
import { AssignStatementsInput } from './statement.inputs';

@Resolver(() => Assessment)
export class AssessmentResolver {
  constructor(
    private readonly loaders: AssessmentLoaders,
    private readonly starting: StartAssessment,
    private readonly advancing: AdvanceAssessment,
    private readonly planning: ChangePlan,
    private readonly assigning: AssignStatements,
  ) {}

  @Can('assessment.read')
  @Query(() => Assessment, { nullable: true, description: 'null when it does not exist, and just so when the viewer does not belong to its city.' })
  assessment(
    @FromViewer() viewer: CurrentViewer,
    @FromContext() context: RequestContext,
    @Args('cityId', { type: () => ID }) cityId: string,
    @Args('id', { type: () => ID }) id: string,
  ) {
    return this.loaders.assessment(context, viewer, { cityId, id });
  }

  @Can('assessment.start')
  @Mutation(() => StartAssessmentResult, { description: 'Starts an assessment on a published model pack, with the default rule.' })
  async startAssessment(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: StartAssessmentInput) {
    return this.loaders.assessment(context, viewer, await this.starting.start(viewer, input));
  }

  @Can('plan.change')
  @Mutation(() => ChangePlanResult, { description: 'Moves the planned dates; no phase begins or ends by it.' })
  async changePlan(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: ChangePlanInput) {
    return this.loaders.assessment(context, viewer, await this.planning.change(viewer, input));
  }

  @Can('assessment.advance')
  @Mutation(() => AdvanceAssessmentResult, { description: 'Goes on to the next phase, or back with a reason.' })
  async advanceAssessment(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: AdvanceAssessmentInput) {
    return this.loaders.assessment(context, viewer, await this.advancing.advance(viewer, input));
  }

  @Can('statement.assign')
  @Mutation(() => AssignStatementsResult, { description: 'Says who gathers proof for some statements.' })
  async assignStatements(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: AssignStatementsInput) {
    return this.loaders.assessment(context, viewer, await this.assigning.assign(viewer, input));
  }
}
