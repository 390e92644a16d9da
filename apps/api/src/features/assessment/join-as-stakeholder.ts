import type { CityRole, StakeholderGroup } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import { denied, refuse } from '../../platform/domain-error';
import { sqlState } from '../../platform/sql-error';
import type { Tx } from '../../platform/transaction';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from './assessment-access';
import { ASSESSMENT_REFUSALS } from './assessment.refusals';
import { knownAreas } from './known-areas';
import { canStillJudge, type LoadedAssessment } from './loaded-assessment';
import { findParticipant, insertParticipant } from './participant.store';

export interface JoinAsStakeholderCommand {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
  readonly group: StakeholderGroup;
  /** null: all areas. */
  readonly areaIds?: readonly string[] | null;
}

// An observer or an invited stakeholder who could let themselves in, or widen their areas, would choose the panel.
const STAFF: readonly CityRole[] = ['leader', 'deputy', 'evidencer'];
const INSUFFICIENT_PRIVILEGE = '42501';

@Injectable()
export class JoinAsStakeholder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
  ) {}

  join(viewer: CurrentViewer, input: JoinAsStakeholderCommand) {
    const { cityId, assessmentId, requestId } = input;
    const personId = viewer.personId;
    if (personId === null) throw denied('signed-out');
    return this.unitOfWork.inTransaction(viewer, { operation: 'joinAsStakeholder', requestId, input, cityId }, async (tx) => {
      const assessment = await this.access.requireAssessment(tx, viewer, cityId, assessmentId);
      checkMayJoin(viewer, assessment);
      const areaIds = knownAreas(assessment, input.areaIds ?? null);
      if (await findParticipant(tx, assessment, personId)) throw refuse(ASSESSMENT_REFUSALS, 'already-takes-part');
      await letIn(tx, { cityId, assessmentId, personId, group: input.group, internal: true, areaIds });
      tx.record({ kind: 'participant.joined', cityId, data: { assessmentId, personId, group: input.group, areaIds } });
      return { cityId, id: assessmentId };
    });
  }
}

function checkMayJoin(viewer: CurrentViewer, assessment: LoadedAssessment): void {
  if (!accessViewer(viewer, assessment.cityId).roles.some((role) => STAFF.includes(role))) throw refuse(ASSESSMENT_REFUSALS, 'not-staff');
  if (!canStillJudge(assessment)) throw denied('wrong-phase');
}

async function letIn(tx: Tx, participant: Parameters<typeof insertParticipant>[1]): Promise<void> {
  try {
    await insertParticipant(tx, participant);
  } catch (error) {
    // Row level security decides who may change the panel.
    if (sqlState(error) === INSUFFICIENT_PRIVILEGE) throw refuse(ASSESSMENT_REFUSALS, 'ask-for-invitation');
    throw error;
  }
}
