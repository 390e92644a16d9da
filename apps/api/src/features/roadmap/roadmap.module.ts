import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/assessment.module';
import { TargetsModule } from '../targets/targets.module';
import { ReadRoadmap } from './read-roadmap';
import { RemoveAction } from './remove-action';
import { RoadmapSteps } from './roadmap-steps';
import { RoadmapResolver } from './roadmap.resolver';
import { WriteAction } from './write-action';

@Module({
  imports: [AssessmentModule, TargetsModule],
  providers: [ReadRoadmap, WriteAction, RemoveAction, RoadmapResolver, RoadmapSteps],
  exports: [ReadRoadmap],
})
export class RoadmapModule {}
