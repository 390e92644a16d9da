import { Args, ID, Resolver, Subscription } from '@nestjs/graphql';
import { Can } from '../../platform/authorise';
import { notFound } from '../../platform/domain-error';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { AssessmentChange } from './change.graphql';
import { ChangeFeed } from './change-feed';

@Resolver()
export class ChangeResolver {
  constructor(private readonly feed: ChangeFeed) {}

  @Can('assessment.read')
  @Subscription(() => AssessmentChange, { description: 'What changes in an assessment, from now on, for somebody who may read it.', resolve: (change: AssessmentChange) => change })
  async assessmentChanged(
    @FromViewer() viewer: CurrentViewer,
    @Args('cityId', { type: () => ID }) cityId: string,
    @Args('assessmentId', { type: () => ID }) id: string,
  ) {
    const changes = await this.feed.follow(viewer, { cityId, id });
    if (!changes) throw notFound();
    return changes;
  }
}
