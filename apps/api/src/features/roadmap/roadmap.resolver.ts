import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../platform/authorise';
import { DONE } from '../../platform/done';
import { FromContext, RequestContext } from '../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { Assessment } from '../assessment/assessment.graphql';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { RollUp } from '../targets/target.graphql';
import { ReadRoadmap } from './read-roadmap';
import { RemoveAction } from './remove-action';
import { Action, AddActionResult, CostRange, RemoveActionResult, UpdateActionResult } from './roadmap.graphql';
import { AddActionInput, RemoveActionInput, UpdateActionInput } from './roadmap.inputs';
import { WriteAction } from './write-action';

@Resolver(() => Assessment)
export class RoadmapResolver {
  constructor(
    private readonly reading: ReadRoadmap,
    private readonly writing: WriteAction,
    private readonly removing: RemoveAction,
  ) {}

  @ResolveField(() => [Action], { description: 'The roadmap, in the order of time.' })
  actions(@FromContext() context: RequestContext, @FromViewer() viewer: CurrentViewer, @Parent() assessment: LoadedAssessment) {
    return this.reading.actions(context, viewer, assessment);
  }

  @ResolveField(() => RollUp, { description: 'What is expected at the end of a quarter if all actions that end by then deliver.' })
  projection(@FromContext() context: RequestContext, @FromViewer() viewer: CurrentViewer, @Parent() assessment: LoadedAssessment, @Args('by') by: string) {
    return this.reading.projection(context, viewer, assessment, by);
  }

  @ResolveField(() => CostRange, { description: 'All actions that are not dropped.' })
  roadmapCost(@FromContext() context: RequestContext, @FromViewer() viewer: CurrentViewer, @Parent() assessment: LoadedAssessment) {
    return this.reading.cost(context, viewer, assessment);
  }

  @Can('roadmap.edit')
  @Mutation(() => AddActionResult, { description: 'Adds an action, if the whole roadmap stays sound.' })
  async addAction(@FromContext() context: RequestContext, @FromViewer() viewer: CurrentViewer, @Args('input') input: AddActionInput) {
    return this.action(context, viewer, await this.writing.add(viewer, input));
  }

  @Can('roadmap.edit')
  @Mutation(() => UpdateActionResult, { description: 'Replaces what is said of an action, if the whole roadmap stays sound.' })
  async updateAction(@FromContext() context: RequestContext, @FromViewer() viewer: CurrentViewer, @Args('input') input: UpdateActionInput) {
    return this.action(context, viewer, await this.writing.update(viewer, input));
  }

  @Can('roadmap.edit')
  @Mutation(() => RemoveActionResult, { description: 'Removes an action on which no other depends.' })
  async removeAction(@FromViewer() viewer: CurrentViewer, @Args('input') input: RemoveActionInput) {
    await this.removing.remove(viewer, input);
    return DONE;
  }

  private async action(context: RequestContext, viewer: CurrentViewer, written: { cityId: string; assessmentId: string; id: string }) {
    const actions = await this.reading.actions(context, viewer, { cityId: written.cityId, id: written.assessmentId });
    return actions.find(({ id }) => id === written.id);
  }
}
