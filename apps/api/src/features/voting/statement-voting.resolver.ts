import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FromContext, RequestContext } from '../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { StatementBoard } from '../assessment/statement-board.graphql';
import { RoundResult } from './result.graphql';
import { StatementStates, type StatementState } from './statement-state';
import { VotingLoaders } from './voting-loaders';
import { MyVote, Settlement } from './voting.graphql';

/** What voting adds to one statement of the board. While its round is open: how many have voted, and the viewer's own vote. */
@Resolver(() => StatementBoard)
export class StatementVotingResolver {
  constructor(private readonly loaders: VotingLoaders) {}

  @ResolveField(() => StatementStates)
  async state(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() board: StatementBoard): Promise<StatementState> {
    return board.applicable ? ((await this.of(viewer, context, board))?.state ?? 'waiting') : 'notApplicable';
  }

  @ResolveField(() => Int, { description: 'In the latest round that it is in.' })
  async votesCast(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() board: StatementBoard): Promise<number> {
    return (await this.of(viewer, context, board))?.votesCast ?? 0;
  }

  @ResolveField(() => MyVote, { nullable: true, description: 'In the latest round that it is in.' })
  async myVote(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() board: StatementBoard): Promise<MyVote | null> {
    const own = (await this.of(viewer, context, board))?.ownVote ?? null;
    if (!own) return null;
    const { level, confidence, reason, castAt } = own;
    return { level, cannotJudge: level === null, confidence, reason, castAt: new Date(castAt) };
  }

  @ResolveField(() => RoundResult, { nullable: true, description: 'Of its last round; null until that is closed.' })
  async result(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() board: StatementBoard) {
    return (await this.of(viewer, context, board))?.result ?? null;
  }

  @ResolveField(() => [RoundResult], { description: 'Of the closed rounds before, oldest first.' })
  async earlierResults(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() board: StatementBoard) {
    return (await this.of(viewer, context, board))?.earlierResults ?? [];
  }

  @ResolveField(() => Settlement, { nullable: true })
  async settlement(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() board: StatementBoard): Promise<Settlement | null> {
    const settled = (await this.of(viewer, context, board))?.settlement ?? null;
    if (!settled) return null;
    const { kind, level, median, reason, by, at, roundNumber } = settled;
    return { kind, level, median, reason, by: kind === 'consensus' ? null : by, at: new Date(at), roundNumber };
  }

  private async of(viewer: CurrentViewer, context: RequestContext, { cityId, assessmentId, statementId }: StatementBoard) {
    const voting = await this.loaders.voting(context, viewer, { cityId, id: assessmentId });
    return voting?.statement(statementId);
  }
}
