import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/assessment.module';
import { SearchAssessment } from './search-assessment';
import { SearchResolver } from './search.resolver';

@Module({
  imports: [AssessmentModule],
  providers: [SearchAssessment, SearchResolver],
})
export class SearchModule {}
