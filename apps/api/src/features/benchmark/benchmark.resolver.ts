import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../platform/authorise';
import { DONE } from '../../platform/done';
import { FromContext, RequestContext } from '../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { Assessment } from '../assessment/assessment.graphql';
import type { AssessmentKey } from '../assessment/assessment-key';
import {
  Comparison,
  Contribution,
  ContributeInput,
  ContributeResult,
  LoadSyntheticPeersInput,
  LoadSyntheticPeersResult,
  PeerFilterInput,
  PoolState,
  PublishReleaseInput,
  PublishReleaseResult,
  Release,
  WithdrawContributionInput,
  WithdrawContributionResult,
} from './benchmark.graphql';
import { Compare } from './compare';
import { Contribute } from './contribute';
import { PublishRelease } from './publish-release';
import { SyntheticPeers } from './synthetic-peers';

@Resolver(() => Assessment)
export class ContributionResolver {
  constructor(private readonly contribute: Contribute) {}

  @ResolveField(() => Contribution, { nullable: true, description: 'The opt-in to the benchmark with this assessment.' })
  async contribution(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() assessment: Assessment) {
    return this.load(viewer, context, assessment);
  }

  @Can('benchmark.contribute')
  @Mutation(() => ContributeResult, { name: 'contribute', description: 'Joins the benchmark with these areas.' })
  async join(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: ContributeInput) {
    return this.load(viewer, context, await this.contribute.join(viewer, input));
  }

  @Can('benchmark.contribute')
  @Mutation(() => WithdrawContributionResult, { description: 'Leaves the benchmark; effective at the next release.' })
  async withdrawContribution(@FromViewer() viewer: CurrentViewer, @Args('input') input: WithdrawContributionInput) {
    await this.contribute.withdraw(viewer, input);
    return DONE;
  }

  private async load(viewer: CurrentViewer, context: RequestContext, key: AssessmentKey): Promise<Contribution | null> {
    const rows = context.batch('benchmark.contribution', (keys: readonly AssessmentKey[]) => this.contribute.contributionsOf(viewer, keys));
    return rows.load(key);
  }
}

@Resolver()
export class BenchmarkResolver {
  constructor(
    private readonly publishing: PublishRelease,
    private readonly comparing: Compare,
    private readonly peers: SyntheticPeers,
  ) {}

  @Can('release.read')
  @Query(() => [Release], { description: 'The releases of the benchmark, newest first.' })
  releases(@FromViewer() viewer: CurrentViewer): Promise<Release[]> {
    return this.publishing.releases(viewer);
  }

  @Can('release.publish')
  @Query(() => PoolState, { nullable: true, description: 'What waits for the next release; for operators.' })
  pool(@FromViewer() viewer: CurrentViewer): Promise<PoolState | null> {
    return this.publishing.pool(viewer);
  }

  @Can('benchmark.compare')
  @Query(() => Comparison, { nullable: true, description: 'The peers of a city that contributes.' })
  comparison(
    @FromViewer() viewer: CurrentViewer,
    @Args('cityId', { type: () => ID }) cityId: string,
    @Args('assessmentId', { type: () => ID }) assessmentId: string,
    @Args('filter') filter: PeerFilterInput,
  ): Promise<Comparison | null> {
    return this.comparing.compare(viewer, { cityId, id: assessmentId }, filter);
  }

  @Can('release.publish')
  @Mutation(() => PublishReleaseResult, { description: 'Groups what waits into immutable blocks and publishes them.' })
  async publishRelease(@FromViewer() viewer: CurrentViewer, @Args('input') input: PublishReleaseInput) {
    const { releaseId, sentence } = await this.publishing.publish(viewer, input.requestId);
    const release = (await this.publishing.releases(viewer)).find(({ id }) => id === releaseId);
    return { release: release ?? null, sentence };
  }

  @Can('release.publish')
  @Mutation(() => LoadSyntheticPeersResult, { description: 'Adds invented peers to the pool, always labelled synthetic.' })
  async loadSyntheticPeers(@FromViewer() viewer: CurrentViewer, @Args('input') input: LoadSyntheticPeersInput) {
    await this.peers.load(viewer, input);
    return this.publishing.pool(viewer);
  }
}
