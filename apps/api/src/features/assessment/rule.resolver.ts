import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../platform/authorise';
import { FromContext, RequestContext } from '../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { AssessmentLoaders } from './assessment-loaders';
import { Assessment } from './assessment.graphql';
import { ChooseRule } from './choose-rule';
import type { LoadedAssessment } from './loaded-assessment';
import { ChooseRuleResult, Rule, RulePreset } from './rule.graphql';
import { ChooseRuleInput } from './rule.inputs';
import { presetViews, ruleView } from './rule-view';

@Resolver(() => Assessment)
export class RuleResolver {
  constructor(
    private readonly loaders: AssessmentLoaders,
    private readonly choosing: ChooseRule,
  ) {}

  @ResolveField(() => Rule)
  rule(@Parent() assessment: LoadedAssessment): Rule {
    return ruleView(assessment);
  }

  @Can('rule.read')
  @Query(() => [RulePreset], { description: 'The rules that a leader can choose from before the first round; the default is the first.' })
  rulePresets(): RulePreset[] {
    return presetViews();
  }

  @Can('rule.choose')
  @Mutation(() => ChooseRuleResult, { description: 'Chooses the rule, and weights, before the first round locks them.' })
  async chooseRule(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: ChooseRuleInput) {
    return this.loaders.assessment(context, viewer, await this.choosing.choose(viewer, input));
  }
}
