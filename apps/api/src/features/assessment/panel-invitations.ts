import { Injectable, type OnModuleInit } from '@nestjs/common';
import { refuse } from '../../platform/domain-error';
import type { Tx } from '../../platform/transaction';
import type { CurrentViewer } from '../../platform/viewer';
import { InvitationRules, type PanelPlace } from '../people/city/invitation-rules';
import { AssessmentAccess } from './assessment-access';
import { ASSESSMENT_REFUSALS } from './assessment.refusals';
import { knownAreas } from './known-areas';
import { canStillJudge } from './loaded-assessment';

/** Nobody is invited to judge what is frozen, nor areas that the model does not have: there they would have nothing to judge. */
@Injectable()
export class PanelInvitations implements OnModuleInit {
  constructor(
    private readonly rules: InvitationRules,
    private readonly access: AssessmentAccess,
  ) {}

  onModuleInit(): void {
    this.rules.registerRule((tx, viewer, place) => this.check(tx, viewer, place));
  }

  /** An assessment that is not there is refused where the invitation is stored. */
  private async check(tx: Tx, viewer: CurrentViewer, { cityId, assessmentId, areaIds }: PanelPlace): Promise<void> {
    const assessment = await this.access.loadAssessment(tx, viewer, cityId, assessmentId);
    if (!assessment) return;
    if (!canStillJudge(assessment)) throw refuse(ASSESSMENT_REFUSALS, 'panel-over', {}, 'assessmentId');
    knownAreas(assessment, areaIds);
  }
}
