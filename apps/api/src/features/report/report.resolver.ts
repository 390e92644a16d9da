import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '../../platform/authorise';
import { FromContext, RequestContext } from '../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { Assessment } from '../assessment/assessment.graphql';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { PublishReport } from './publish-report';
import { ReadReport } from './read-report';
import { PublishReportResult, Report } from './report.graphql';
import { PublishReportInput } from './report.inputs';

@Resolver(() => Assessment)
export class ReportResolver {
  constructor(
    private readonly reading: ReadReport,
    private readonly publishing: PublishReport,
  ) {}

  @ResolveField(() => Report, { nullable: true, description: 'The latest report; null before publication.' })
  report(@FromContext() context: RequestContext, @FromViewer() viewer: CurrentViewer, @Parent() assessment: LoadedAssessment) {
    return this.reading.latest(context, viewer, assessment);
  }

  @ResolveField(() => String, { nullable: true, description: 'The snapshot that would be published now; only while targets are set, and only for those who can publish it.' })
  reportDraft(@FromViewer() viewer: CurrentViewer, @Parent() assessment: LoadedAssessment) {
    return this.reading.draft(viewer, assessment);
  }

  @Can('report.publish')
  @Mutation(() => PublishReportResult, { description: 'Freezes the report for ever and publishes the assessment.' })
  async publishReport(@FromContext() context: RequestContext, @FromViewer() viewer: CurrentViewer, @Args('input') input: PublishReportInput) {
    const { cityId, assessmentId } = await this.publishing.publish(viewer, input);
    return this.reading.latest(context, viewer, { cityId, id: assessmentId });
  }
}
