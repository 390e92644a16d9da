import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Can } from '../../platform/authorise';
import { FromContext, RequestContext } from '../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { AssessmentLoaders } from './assessment-loaders';
import { ExcludeStatement } from './exclude-statement';
import { ExcludeStatementResult, IncludeStatementResult, StatementBoard } from './statement-board.graphql';
import { ExcludeStatementInput, IncludeStatementInput } from './statement.inputs';

@Resolver(() => StatementBoard)
export class StatementBoardResolver {
  constructor(
    private readonly loaders: AssessmentLoaders,
    private readonly excluding: ExcludeStatement,
  ) {}

  @Can('statement.exclude')
  @Mutation(() => ExcludeStatementResult, { description: 'Says, with a reason, that a statement does not apply to the city.' })
  async excludeStatement(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: ExcludeStatementInput) {
    return this.loaders.statementBoard(context, viewer, await this.excluding.exclude(viewer, input));
  }

  @Can('statement.exclude')
  @Mutation(() => IncludeStatementResult, { description: 'Says that a statement applies after all.' })
  async includeStatement(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: IncludeStatementInput) {
    return this.loaders.statementBoard(context, viewer, await this.excluding.include(viewer, input));
  }
}
