import type { Statement as PackStatement } from '@citymark/model';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../platform/authorise';
import { FromContext, RequestContext } from '../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { Area, LevelText, ModelPack, PublishModelPackResult, RetireModelPackResult, ScaleLevel, Statement } from './model.graphql';
import { PublishModelPackInput, RetireModelPackInput } from './model.inputs';
import { levelTexts } from './level-texts';
import { ModelLoaders } from './model-loaders';
import { ModelService } from './model.service';

@Resolver(() => ModelPack)
export class ModelResolver {
  constructor(
    private readonly service: ModelService,
    private readonly loaders: ModelLoaders,
  ) {}

  @Can('pack.read')
  @Query(() => [ModelPack], { description: 'The model packs offered for new assessments; all of them for an operator.' })
  modelPacks(@FromViewer() viewer: CurrentViewer) {
    return this.service.packs(viewer);
  }

  @Can('pack.read')
  @Query(() => ModelPack, { nullable: true })
  modelPack(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('id', { type: () => ID }) id: string) {
    return this.loaders.head(context, viewer, id);
  }

  @Can('pack.edit')
  @Mutation(() => PublishModelPackResult, { description: 'Freezes a draft for ever and offers it for new assessments.' })
  async publishModelPack(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: PublishModelPackInput) {
    return this.loaders.head(context, viewer, await this.service.publish(viewer, input));
  }

  @Can('pack.edit')
  @Mutation(() => RetireModelPackResult, { description: 'Offers a pack no more; assessments that use it keep it.' })
  async retireModelPack(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: RetireModelPackInput) {
    return this.loaders.head(context, viewer, await this.service.retire(viewer, input));
  }

  @ResolveField(() => [Area])
  async areas(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() pack: ModelPack) {
    return (await this.content(viewer, context, pack.id)).areas;
  }

  @ResolveField(() => [ScaleLevel])
  async scale(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() pack: ModelPack) {
    return (await this.content(viewer, context, pack.id)).scale;
  }

  private async content(viewer: CurrentViewer, context: RequestContext, id: string) {
    const shelved = await this.loaders.content(context, viewer, id);
    if (!shelved) throw new Error(`model pack ${id} has no content that this viewer sees`);
    return shelved.pack;
  }
}

@Resolver(() => Statement)
export class StatementTextResolver {
  @ResolveField(() => [LevelText], { description: 'What 0, 3, 5 and 7 look like for this statement.' })
  levels(@Parent() statement: PackStatement): LevelText[] {
    return levelTexts(statement);
  }
}
