import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Can } from '../../platform/authorise';
import { FromContext, RequestContext } from '../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { AssessmentLoaders } from '../assessment/assessment-loaders';
import { CastVotes } from './cast-votes';
import { CloseRound } from './close-round';
import { DecideStatement } from './decide-statement';
import { OpenRound } from './open-round';
import { CloseRoundInput, DecideStatementInput, OpenRoundInput } from './round.inputs';
import { CastVoteInput, CastVotesInput } from './vote.inputs';
import { VotingLoaders } from './voting-loaders';
import { CastVoteResult, CastVotesResult, CloseRoundResult, DecideStatementResult, OpenRoundResult, Round } from './voting.graphql';

@Resolver(() => Round)
export class VotingResolver {
  constructor(
    private readonly loaders: VotingLoaders,
    private readonly assessments: AssessmentLoaders,
    private readonly opening: OpenRound,
    private readonly closing: CloseRound,
    private readonly casting: CastVotes,
    private readonly deciding: DecideStatement,
  ) {}

  @Can('round.open')
  @Mutation(() => OpenRoundResult, { description: 'Opens a round and locks the rule; the panel judges blind until it is closed.' })
  async openRound(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: OpenRoundInput) {
    const { cityId, assessmentId, roundId } = await this.opening.open(viewer, input);
    return this.loaders.round(context, viewer, { cityId, id: assessmentId }, roundId);
  }

  @Can('round.close')
  @Mutation(() => CloseRoundResult, { description: 'Closes and reveals a round; statements with consensus are settled.' })
  async closeRound(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: CloseRoundInput) {
    return this.assessments.assessment(context, viewer, await this.closing.close(viewer, input));
  }

  @Can('vote.cast')
  @Mutation(() => CastVoteResult, { description: 'Casts one vote; a later one in the same round replaces it.' })
  async castVote(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: CastVoteInput) {
    return this.assessments.statementBoard(context, viewer, await this.casting.one(viewer, input));
  }

  @Can('vote.cast')
  @Mutation(() => CastVotesResult, { description: 'Casts up to 100 votes, all of them or none: what a phone kept while it was offline.' })
  async castVotes(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: CastVotesInput) {
    return this.assessments.assessment(context, viewer, await this.casting.many(viewer, input));
  }

  @Can('statement.decide')
  @Mutation(() => DecideStatementResult, { description: 'Accepts a stable dissent, or records the leader’s decision.' })
  async decideStatement(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: DecideStatementInput) {
    return this.assessments.statementBoard(context, viewer, await this.deciding.decide(viewer, input));
  }
}
