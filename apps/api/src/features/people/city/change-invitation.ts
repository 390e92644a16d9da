import { Injectable } from '@nestjs/common';
import { notFound, refuse } from '../../../platform/domain-error';
import type { Tx } from '../../../platform/transaction';
import { UnitOfWork } from '../../../platform/unit-of-work';
import type { CurrentViewer } from '../../../platform/viewer';
import { PEOPLE_REFUSALS } from '../people.refusals';
import { Limits } from '../sign-in/limits';
import { InvitationPost } from './invitation-post';
import { InvitationRules } from './invitation-rules';
import {
  changeInvitationOf,
  hasOpenInvitationTo,
  lockInvitation,
  lockInvitations,
  renewInvitation,
  restoreInvitationOf,
  withdrawInvitationOf,
  type InvitationRow,
  type InvitationTerms,
} from './invitation.store';
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
    private readonly rules: InvitationRules,
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

  /** Takes a withdrawal back: the link that was mailed works again, as long as it would have. */
  async restore(viewer: CurrentViewer, request: InvitationRequest): Promise<void> {
    mustBeAble(viewer, 'people.invite', request.cityId);
    await this.change(viewer, 'restoreInvitation', request, async (tx, { id, city_id, email, role, assessment_id, state }) => {
      if (state !== 'withdrawn') return;
      await lockInvitations(tx, city_id, email);
      if (await hasOpenInvitationTo(tx, city_id, email, role, assessment_id)) throw refuse(PEOPLE_REFUSALS, 'invitation-open');
      await restoreInvitationOf(tx, city_id, id);
      tx.record({ kind: 'invitation.restored', cityId: city_id, data: { id } });
    });
  }

  /** Another group, side or areas for a stakeholder who has not accepted yet; the link stays. */
  async changeTerms(viewer: CurrentViewer, request: InvitationRequest & InvitationTerms): Promise<void> {
    mustBeAble(viewer, 'people.invite', request.cityId);
    await this.change(viewer, 'changeInvitation', request, async (tx, { id, city_id, assessment_id, state }) => {
      if (state === 'withdrawn') throw refuse(PEOPLE_REFUSALS, 'invitation-withdrawn');
      if (assessment_id === null) throw refuse(PEOPLE_REFUSALS, 'invitation-too-much', {}, 'group');
      const { group, internal, areaIds } = request;
      await this.rules.check(tx, viewer, { cityId: city_id, assessmentId: assessment_id, areaIds });
      await changeInvitationOf(tx, city_id, id, { group, internal, areaIds });
      tx.record({ kind: 'invitation.changed', cityId: city_id, data: { id, group, internal, areaIds } });
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
