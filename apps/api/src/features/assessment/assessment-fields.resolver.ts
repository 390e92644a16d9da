import { Args, Float, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FromContext, RequestContext } from '../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { ModelPack } from '../model/model.graphql';
import { ModelLoaders } from '../model/model-loaders';
import { City } from '../people/city/city.graphql';
import { ReadCity } from '../people/city/read-city';
import { AssessmentLoaders } from './assessment-loaders';
import { Assessment, NextStep, PhaseChange, PlanStep, Transition } from './assessment.graphql';
import type { LoadedAssessment } from './loaded-assessment';
import { Participant } from './participant.graphql';
import { hoursPerPerson, planOf } from './plan';
import { StatementBoard } from './statement-board.graphql';

@Resolver(() => Assessment)
export class AssessmentFieldsResolver {
  constructor(
    private readonly loaders: AssessmentLoaders,
    private readonly model: ModelLoaders,
    private readonly cities: ReadCity,
  ) {}

  @ResolveField(() => City)
  city(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() assessment: LoadedAssessment) {
    return context.batch('assessment.city', (ids: readonly string[]) => this.cities.byIds(viewer, ids)).load(assessment.cityId);
  }

  @ResolveField(() => ModelPack)
  pack(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() assessment: LoadedAssessment) {
    return this.model.head(context, viewer, assessment.modelPackId);
  }

  @ResolveField(() => [PlanStep], { description: 'The dated plan, a step a phase.' })
  plan(@Parent() assessment: LoadedAssessment): PlanStep[] {
    return planOf(assessment).phases.map(({ phase, start, end, workingDays }) => ({ phase, from: start, to: end, workingDays }));
  }

  @ResolveField(() => Float, { description: 'For one pass over the applicable statements.' })
  hoursPerPerson(@Parent() assessment: LoadedAssessment): number {
    return hoursPerPerson(assessment);
  }

  @ResolveField(() => [Transition], { description: 'The ways on and back from here.' })
  transitions(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() assessment: LoadedAssessment) {
    return this.loaders.transitions(context, viewer, assessment);
  }

  @ResolveField(() => [NextStep], { description: 'What the viewer should do next, most urgent first.' })
  nextSteps(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() assessment: LoadedAssessment) {
    return this.loaders.nextSteps(context, viewer, assessment);
  }

  @ResolveField(() => [StatementBoard], { description: "All statements, in the model's order." })
  statements(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() assessment: LoadedAssessment) {
    return this.loaders.board(context, viewer, assessment);
  }

  @ResolveField(() => StatementBoard, { nullable: true })
  async statement(
    @FromViewer() viewer: CurrentViewer,
    @FromContext() context: RequestContext,
    @Parent() assessment: LoadedAssessment,
    @Args('id', { type: () => ID }) id: string,
  ) {
    const board = await this.loaders.board(context, viewer, assessment);
    return board.find(({ statementId }) => statementId === id) ?? null;
  }

  @ResolveField(() => [Participant], { description: 'Leaders see everybody who judges, others themselves.' })
  participants(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() assessment: LoadedAssessment) {
    return this.loaders.participants(context, viewer, assessment);
  }

  @ResolveField(() => Participant, { nullable: true })
  myParticipation(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() assessment: LoadedAssessment) {
    return this.loaders.myParticipation(context, viewer, assessment);
  }

  @ResolveField(() => [PhaseChange], { description: 'Oldest first.' })
  changes(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() assessment: LoadedAssessment) {
    return this.loaders.changes(context, viewer, assessment);
  }
}

@Resolver(() => City)
export class CityAssessmentsResolver {
  constructor(private readonly loaders: AssessmentLoaders) {}

  @ResolveField(() => [Assessment], { description: 'Newest first.' })
  assessments(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() city: City) {
    return this.loaders.ofCity(context, viewer, city.id);
  }
}
