import { Module, type DynamicModule, type Type } from '@nestjs/common';
import type { DestinationStream } from 'pino';
import type { Config } from './config';
import { AssessmentModule } from './features/assessment/assessment.module';
import { BenchmarkModule } from './features/benchmark/benchmark.module';
import { DiscussionModule } from './features/discussion/discussion.module';
import { EvidenceModule } from './features/evidence/evidence.module';
import { ModelModule } from './features/model/model.module';
import { PeopleModule } from './features/people/people.module';
import { ReportModule } from './features/report/report.module';
import { RoadmapModule } from './features/roadmap/roadmap.module';
import { SearchModule } from './features/search/search.module';
import { TargetsModule } from './features/targets/targets.module';
import { VotingModule } from './features/voting/voting.module';
import { WorkshopModule } from './features/workshop/workshop.module';
import { PlatformModule } from './platform/platform.module';

/** The features, in their order: each may import earlier ones only. */
export const FEATURES: readonly Type<unknown>[] = [
  PeopleModule,
  ModelModule,
  AssessmentModule,
  EvidenceModule,
  VotingModule,
  DiscussionModule,
  WorkshopModule,
  SearchModule,
  TargetsModule,
  RoadmapModule,
  ReportModule,
  BenchmarkModule,
];

@Module({})
export class AppModule {
  /** The log goes to standard output, if not elsewhere. */
  static with(config: Config, features: readonly Type<unknown>[] = FEATURES, log?: DestinationStream): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(config, log), ...features] };
  }
}
