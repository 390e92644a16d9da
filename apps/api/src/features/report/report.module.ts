import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/assessment.module';
import { RoadmapModule } from '../roadmap/roadmap.module';
import { TargetsModule } from '../targets/targets.module';
import { PdfPress } from './pdf/pdf-press';
import { PublishReport } from './publish-report';
import { ReadReport } from './read-report';
import { ReportController } from './report.controller';
import { ReportGate } from './report-gate';
import { ReportResolver } from './report.resolver';
import { TakeSnapshot } from './take-snapshot';

@Module({
  imports: [AssessmentModule, TargetsModule, RoadmapModule],
  controllers: [ReportController],
  providers: [TakeSnapshot, PublishReport, ReadReport, ReportGate, PdfPress, ReportResolver],
})
export class ReportModule {}
