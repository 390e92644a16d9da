import { Injectable } from '@nestjs/common';
import { notFound, refuse } from '../../../platform/domain-error';
import type { Tx } from '../../../platform/transaction';
import { UnitOfWork } from '../../../platform/unit-of-work';
import type { CurrentViewer } from '../../../platform/viewer';
import { PEOPLE_REFUSALS } from '../people.refusals';
import { Limits } from '../sign-in/limits';
import { InvitationPost } from './invitation-post';
import { lockInvitation, renewInvitation, withdrawInvitationOf, type InvitationRow } from './invitation.store';
import { mustBeAble } from './must-be-able';

export interface InvitationRequest {
  readonly requestId: string;
  readonly cityId: string;
  readonly id: string;
}

@Injectable()
export class ChangeInvitation {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly limits: Limits,
    private readonly post: InvitationPost,
  ) {}

  /** Takes an invitation back; its link is dead at once. */
  async withdraw(viewer: CurrentViewer, request: InvitationRequest): Promise<void> {
    mustBeAble(viewer, 'people.invite', request.cityId);
    await this.change(viewer, 'withdrawInvitation', request, async (tx, { id, city_id, state }) => {
      if (state === 'withdrawn') return;
      await withdrawInvitationOf(tx, city_id, id);
      tx.record({ kind: 'invitation.withdrawn', cityId: city_id, data: { id } });
    });
  }

  /** Sends a new link; the old one is dead at once. */
  async resend(viewer: CurrentViewer, request: InvitationRequest): Promise<void> {
    const personId = mustBeAble(viewer, 'people.invite', request.cityId);
    await this.limits.during(viewer, [['invitation-person', personId]], () =>
      this.change(viewer, 'resendInvitation', request, async (tx, { id, city_id, email, name, role, assessment_id, area_ids, state }) => {
        if (state === 'withdrawn') throw refuse(PEOPLE_REFUSALS, 'invitation-withdrawn');
        const addressed = { cityId: city_id, email, name, role, assessmentId: assessment_id, areaIds: area_ids };
        await renewInvitation(tx, city_id, id, await this.post.send(tx, viewer, addressed, personId));
        tx.record({ kind: 'invitation.resent', cityId: city_id, data: { id } });
      }),
    );
  }

  private async change(viewer: CurrentViewer, operation: string, request: InvitationRequest, work: (tx: Tx, row: InvitationRow) => Promise<void>): Promise<void> {
    const { requestId, cityId, id } = request;
    await this.unit.inTransaction(viewer, { operation, requestId, input: request, cityId }, async (tx) => {
      const row = await lockInvitation(tx, cityId, id);
      if (!row) throw notFound();
      if (row.state === 'accepted') throw refuse(PEOPLE_REFUSALS, 'invitation-accepted');
      await work(tx, row);
      return { id };
    });
  }
}
