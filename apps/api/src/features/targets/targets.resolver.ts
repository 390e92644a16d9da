import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../platform/authorise';
import { notFound } from '../../platform/domain-error';
import { FromContext, RequestContext } from '../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { AssessmentLoaders } from '../assessment/assessment-loaders';
import { Assessment } from '../assessment/assessment.graphql';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { ReadTargets } from './read-targets';
import { SetTarget } from './set-target';
import { ChangeTargetsResult, RollUp, SetTargetResult, Target } from './target.graphql';
import { ChangeTargetsInput, SetTargetInput } from './target.inputs';

@Resolver(() => Assessment)
export class TargetsResolver {
  constructor(
    private readonly reading: ReadTargets,
    private readonly setting: SetTarget,
    private readonly assessments: AssessmentLoaders,
  ) {}

  @ResolveField(() => RollUp, { description: 'The settled levels, rolled up; no figure below 80 % settled.' })
  rollUp(@FromContext() context: RequestContext, @FromViewer() viewer: CurrentViewer, @Parent() assessment: LoadedAssessment) {
    return this.reading.rollUp(context, viewer, assessment);
  }

  @ResolveField(() => [Target], { description: 'One for each sub-domain, set or not.' })
  targets(@FromContext() context: RequestContext, @FromViewer() viewer: CurrentViewer, @Parent() assessment: LoadedAssessment) {
    return this.reading.targets(context, viewer, assessment);
  }

  @Can('target.set')
  @Mutation(() => SetTargetResult, { description: 'Sets or replaces the priority and target of a sub-domain.' })
  async setTarget(@FromContext() context: RequestContext, @FromViewer() viewer: CurrentViewer, @Args('input') input: SetTargetInput) {
    const { cityId, assessmentId, subDomainId } = await this.setting.set(viewer, input);
    return (await this.written(context, viewer, cityId, assessmentId)).find((target) => target.subDomainId === subDomainId);
  }

  @Can('target.set')
  @Mutation(() => ChangeTargetsResult, { description: 'Sets some targets and takes others away: all of it, or nothing.' })
  async changeTargets(@FromContext() context: RequestContext, @FromViewer() viewer: CurrentViewer, @Args('input') input: ChangeTargetsInput) {
    const { cityId, assessmentId } = await this.setting.change(viewer, input);
    return { targets: await this.written(context, viewer, cityId, assessmentId) };
  }

  private async written(context: RequestContext, viewer: CurrentViewer, cityId: string, id: string) {
    const assessment = await this.assessments.assessment(context, viewer, { cityId, id });
    if (!assessment) throw notFound();
    return this.reading.targets(context, viewer, assessment);
  }
}
