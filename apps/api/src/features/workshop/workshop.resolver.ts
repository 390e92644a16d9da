import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../platform/authorise';
import { FromContext, RequestContext } from '../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { Assessment } from '../assessment/assessment.graphql';
import { AssessmentLoaders } from '../assessment/assessment-loaders';
import { JoinWorkshop } from './join-workshop';
import { LeadWorkshop } from './lead-workshop';
import { ReadWorkshops } from './read-workshops';
import { EndWorkshopResult, JoinWorkshopResult, NoteInWorkshopResult, SetWorkshopTimerResult, ShowInWorkshopResult, StartWorkshopResult, Workshop, WorkshopJoined } from './workshop.graphql';
import { EndWorkshopInput, JoinWorkshopInput, NoteInWorkshopInput, SetWorkshopTimerInput, ShowInWorkshopInput, StartWorkshopInput } from './workshop.inputs';

@Resolver(() => Assessment)
export class WorkshopResolver {
  constructor(
    private readonly reading: ReadWorkshops,
    private readonly leading: LeadWorkshop,
    private readonly joining: JoinWorkshop,
    private readonly assessments: AssessmentLoaders,
  ) {}

  @ResolveField(() => [Workshop], { description: 'Newest first.' })
  workshops(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() { cityId, id }: Assessment) {
    return this.reading.of(context, viewer, { cityId, id });
  }

  @Can('workshop.lead')
  @Mutation(() => StartWorkshopResult, { description: 'Starts a workshop with a code to join.' })
  async startWorkshop(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: StartWorkshopInput) {
    return this.assessments.assessment(context, viewer, await this.leading.start(viewer, input));
  }

  @Can('workshop.lead')
  @Mutation(() => ShowInWorkshopResult, { description: 'Puts a statement before the room.' })
  async showInWorkshop(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: ShowInWorkshopInput) {
    return this.assessments.assessment(context, viewer, await this.leading.show(viewer, input));
  }

  @Can('workshop.lead')
  @Mutation(() => SetWorkshopTimerResult, { description: 'Starts or stops the timer that the room sees.' })
  async setWorkshopTimer(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: SetWorkshopTimerInput) {
    return this.assessments.assessment(context, viewer, await this.leading.setTimer(viewer, input));
  }

  @Can('workshop.lead')
  @Mutation(() => NoteInWorkshopResult, { description: 'Writes into the minutes.' })
  async noteInWorkshop(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: NoteInWorkshopInput) {
    return this.assessments.assessment(context, viewer, await this.leading.note(viewer, input));
  }

  @Can('workshop.lead')
  @Mutation(() => EndWorkshopResult, { description: 'Ends a workshop; its minutes stay.' })
  async endWorkshop(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: EndWorkshopInput) {
    return this.assessments.assessment(context, viewer, await this.leading.end(viewer, input));
  }

  @Can('workshop.join')
  @Mutation(() => JoinWorkshopResult, { description: 'Joins the workshop whose code stands on the screen.' })
  async joinWorkshop(@FromViewer() viewer: CurrentViewer, @Args('input') input: JoinWorkshopInput) {
    return Object.assign(new WorkshopJoined(), await this.joining.join(viewer, input));
  }
}
