import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FromContext, RequestContext } from '../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import type { AssessmentKey } from '../assessment/assessment-key';
import { Assessment } from '../assessment/assessment.graphql';
import { StatementBoard } from '../assessment/statement-board.graphql';
import { ProgressDay } from './progress.graphql';
import { PreviousLevel } from './previous-level.graphql';
import { ReadProgress } from './read-progress';

type Keys = readonly AssessmentKey[];

/** The days of an assessment so far. */
@Resolver(() => Assessment)
export class AssessmentProgressResolver {
  constructor(private readonly reading: ReadProgress) {}

  @ResolveField(() => [ProgressDay], { description: 'Oldest first; days on which nothing was done are left out.' })
  progress(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() { cityId, id }: Assessment) {
    return context.batch('voting.days', (keys: Keys) => this.reading.daysOf(viewer, keys)).load({ cityId, id });
  }
}

/** Where the city stood the last time. */
@Resolver(() => StatementBoard)
export class PreviousLevelResolver {
  constructor(private readonly reading: ReadProgress) {}

  @ResolveField(() => PreviousLevel, { nullable: true, description: 'Of the latest published assessment before this one on the same model; null when there is none.' })
  async previousLevel(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() { cityId, assessmentId, statementId }: StatementBoard): Promise<PreviousLevel | null> {
    const loader = context.batch('voting.previous-levels', (keys: Keys) => this.reading.previousLevelsOf(viewer, keys));
    const row = (await loader.load({ cityId, id: assessmentId })).get(statementId);
    return row ? { level: row.level, assessmentId: row.previousId, assessmentName: row.previousName, publishedAt: row.publishedAt } : null;
  }
}
