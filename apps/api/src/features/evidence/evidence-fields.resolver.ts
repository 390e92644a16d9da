import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FromContext, RequestContext } from '../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { Assessment } from '../assessment/assessment.graphql';
import { StatementBoard } from '../assessment/statement-board.graphql';
import { EvidenceLoaders } from './evidence-loaders';
import { Evidence, Proposal } from './evidence.graphql';

/** What this feature adds to one statement of the board. Visible while a round is open: it is what is judged. */
@Resolver(() => StatementBoard)
export class StatementEvidenceResolver {
  constructor(private readonly loaders: EvidenceLoaders) {}

  @ResolveField(() => [Evidence], { description: 'The proof that the viewer may see, oldest first.' })
  evidence(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() board: StatementBoard) {
    return this.loaders.ofStatement(context, viewer, board);
  }

  @ResolveField(() => Int)
  async evidenceCount(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() board: StatementBoard) {
    return (await this.loaders.ofStatement(context, viewer, board)).length;
  }

  @ResolveField(() => Proposal, { nullable: true, description: 'The newest proposed level.' })
  async proposal(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() board: StatementBoard) {
    return (await this.loaders.proposals(context, viewer, board))[0] ?? null;
  }

  @ResolveField(() => [Proposal], { description: 'All proposed levels, newest first.' })
  proposals(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() board: StatementBoard) {
    return this.loaders.proposals(context, viewer, board);
  }
}

@Resolver(() => Assessment)
export class AssessmentProofResolver {
  constructor(private readonly loaders: EvidenceLoaders) {}

  @ResolveField(() => Int, { description: 'Proofs that the viewer may see, counter-evidence left out.' })
  proofCount(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Parent() { cityId, id }: Assessment) {
    return this.loaders.proofCount(context, viewer, { cityId, id });
  }
}
