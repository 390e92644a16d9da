import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/assessment.module';
import { BenchmarkSteps } from './benchmark-steps';
import { BenchmarkResolver, ContributionResolver } from './benchmark.resolver';
import { Compare } from './compare';
import { Contribute } from './contribute';
import { PublishRelease } from './publish-release';
import { SyntheticPeers } from './synthetic-peers';

@Module({
  imports: [AssessmentModule],
  providers: [BenchmarkSteps, Contribute, PublishRelease, SyntheticPeers, Compare, ContributionResolver, BenchmarkResolver],
})
export class BenchmarkModule {}
