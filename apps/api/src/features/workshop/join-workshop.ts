import { can } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import { denied, refuse } from '../../platform/domain-error';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, opens, type CurrentViewer } from '../../platform/viewer';
import { Limits } from '../people/sign-in/limits';
import { readJoinCode } from './join-code';
import { WORKSHOP_REFUSALS } from './workshop.refusals';
import { addSeat, findByCode } from './workshop.store';

export interface JoinCommand {
  readonly requestId: string;
  readonly code: string;
}

/** Somebody in the room joins with the code on the screen: they must belong to the city already, and vote as themselves. */
@Injectable()
export class JoinWorkshop {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: Limits,
  ) {}

  join(viewer: CurrentViewer, input: JoinCommand) {
    const { requestId } = input;
    return this.limits.during(viewer, [['token-ip', viewer.origin.ip]], () =>
      this.unitOfWork.inTransaction(viewer, { operation: 'joinWorkshop', requestId, input, cityId: null }, async (tx) => {
        if (viewer.personId === null) throw denied('signed-out');
        // Row level security leaves those of the viewer's cities.
        const workshop = await findByCode(tx, readJoinCode(input.code));
        const mayRead = workshop && opens(viewer, workshop.assessmentId) && can(accessViewer(viewer, workshop.cityId), 'assessment.read').allowed;
        if (!workshop || !mayRead) throw refuse(WORKSHOP_REFUSALS, 'workshop-code', {}, 'code');
        const { cityId, assessmentId, id } = workshop;
        const sat = await addSeat(tx, cityId, id, viewer.personId);
        if (sat) tx.record({ kind: 'workshop.joined', cityId, data: { assessmentId, workshopId: id } });
        return { cityId, assessmentId };
      }),
    );
  }
}
