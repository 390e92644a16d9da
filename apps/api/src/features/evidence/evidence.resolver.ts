import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Can } from '../../platform/authorise';
import { FromContext, RequestContext } from '../../platform/request-context';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { AssessmentLoaders } from '../assessment/assessment-loaders';
import { AddEvidence } from './add-evidence';
import { EvidenceLoaders } from './evidence-loaders';
import { AddEvidenceResult, Evidence, ProposeLevelResult, RestoreEvidenceResult, WithdrawEvidenceResult } from './evidence.graphql';
import { AddEvidenceInput, ProposeLevelInput, RestoreEvidenceInput, WithdrawEvidenceInput } from './evidence.inputs';
import { ProposeLevel } from './propose-level';
import { WithdrawEvidence } from './withdraw-evidence';

@Resolver(() => Evidence)
export class EvidenceResolver {
  constructor(
    private readonly loaders: EvidenceLoaders,
    private readonly assessments: AssessmentLoaders,
    private readonly adding: AddEvidence,
    private readonly withdrawing: WithdrawEvidence,
    private readonly proposing: ProposeLevel,
  ) {}

  @Can('evidence.add')
  @Mutation(() => AddEvidenceResult, { description: 'Adds a file, link or note as proof; from a stakeholder it is counter-evidence.' })
  async addEvidence(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: AddEvidenceInput) {
    const { cityId, assessmentId, id } = await this.adding.add(viewer, input);
    return this.loaders.one(context, viewer, { cityId, id: assessmentId }, id);
  }

  @Can('evidence.withdraw')
  @Mutation(() => WithdrawEvidenceResult, { description: 'Takes a proof back; levels proposed on it turn stale.' })
  async withdrawEvidence(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: WithdrawEvidenceInput) {
    const { cityId, assessmentId, id } = await this.withdrawing.withdraw(viewer, input);
    return this.loaders.one(context, viewer, { cityId, id: assessmentId }, id);
  }

  @Can('evidence.withdraw')
  @Mutation(() => RestoreEvidenceResult, { description: 'Undoes a withdrawal: by whoever withdrew it, within a day.' })
  async restoreEvidence(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: RestoreEvidenceInput) {
    const { cityId, assessmentId, id } = await this.withdrawing.restore(viewer, input);
    return this.loaders.one(context, viewer, { cityId, id: assessmentId }, id);
  }

  @Can('level.propose')
  @Mutation(() => ProposeLevelResult, { description: 'Proposes a level with a reason; a level of 3 or more without proof is flagged.' })
  async proposeLevel(@FromViewer() viewer: CurrentViewer, @FromContext() context: RequestContext, @Args('input') input: ProposeLevelInput) {
    return this.assessments.statementBoard(context, viewer, await this.proposing.propose(viewer, input));
  }
}
