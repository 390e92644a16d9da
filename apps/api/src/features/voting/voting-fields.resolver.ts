import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FromContext, RequestContext } from '../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { Assessment } from '../assessment/assessment.graphql';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { Participant } from '../assessment/participant.graphql';
import { VotingLoaders } from './voting-loaders';
import { AgendaItem, Round } from './voting.graphql';

/** What voting adds to an assessment. */
@Resolver(() => Assessment)
export class AssessmentVotingResolver {
  constructor(private readonly loaders: VotingLoaders) {}

  @ResolveField(() => [Round], { description: 'In their order of opening.' })
  rounds(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() assessment: LoadedAssessment) {
    return this.loaders.rounds(context, viewer, assessment);
  }

  @ResolveField(() => Round, { nullable: true })
  async openRound(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() assessment: LoadedAssessment) {
    return (await this.loaders.rounds(context, viewer, assessment)).find(({ closedAt }) => closedAt === null) ?? null;
  }

  @ResolveField(() => [AgendaItem], { description: 'Revealed, unsettled statements, those that most need talking about first.' })
  agenda(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() assessment: LoadedAssessment) {
    return this.loaders.agenda(context, viewer, assessment);
  }
}

/** How far somebody is in the open round; null when none is open. */
@Resolver(() => Participant)
export class ParticipantVotingResolver {
  constructor(private readonly loaders: VotingLoaders) {}

  @ResolveField(() => Int, { nullable: true, description: 'Statements judged in the open round.' })
  async judged(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() participant: Participant) {
    return (await this.loaders.progress(context, viewer, participant))?.judged ?? null;
  }

  @ResolveField(() => Int, { nullable: true, description: 'Statements to judge in the open round, those judged included.' })
  async owed(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() participant: Participant) {
    return (await this.loaders.progress(context, viewer, participant))?.owed ?? null;
  }
}
