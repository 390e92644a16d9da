import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/assessment.module';
import { ReadTargets } from './read-targets';
import { SetTarget } from './set-target';
import { TargetGate } from './target-gate';
import { TargetsResolver } from './targets.resolver';

@Module({
  imports: [AssessmentModule],
  providers: [ReadTargets, SetTarget, TargetGate, TargetsResolver],
  exports: [ReadTargets],
})
export class TargetsModule {}
