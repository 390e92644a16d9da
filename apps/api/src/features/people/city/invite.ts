import type { CityRole, StakeholderGroup } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import { refuse } from '../../../platform/domain-error';
import { newId } from '../../../platform/id';
import { violates } from '../../../platform/sql-error';
import type { Tx } from '../../../platform/transaction';
import { UnitOfWork } from '../../../platform/unit-of-work';
import type { CurrentViewer } from '../../../platform/viewer';
import { PEOPLE_REFUSALS } from '../people.refusals';
import { Limits } from '../sign-in/limits';
import { InvitationPost } from './invitation-post';
import { InvitationRules } from './invitation-rules';
import { addInvitation, hasOpenInvitationTo, lockInvitations, memberHolds } from './invitation.store';
import { mustBeAble } from './must-be-able';

export interface InviteRequest {
  readonly requestId: string;
  readonly cityId: string;
  readonly email: string;
  readonly name: string | null;
  readonly role: CityRole;
  readonly assessmentId: string | null;
  readonly group: StakeholderGroup | null;
  readonly internal: boolean | null;
  readonly areaIds: readonly string[] | null;
}

@Injectable()
export class Invite {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly limits: Limits,
    private readonly post: InvitationPost,
    private readonly rules: InvitationRules,
  ) {}

  /** Invites an address to a role; the mail exists only if the invitation does. */
  async invite(viewer: CurrentViewer, request: InviteRequest): Promise<{ id: string }> {
    const invitedBy = mustBeAble(viewer, 'people.invite', request.cityId);
    refuseWhatDoesNotFit(request);
    const command = { operation: 'invite', requestId: request.requestId, input: request, cityId: request.cityId };
    return this.limits.during(viewer, [['invitation-person', invitedBy]], async () => {
      try {
        return await this.unit.inTransaction(viewer, command, (tx) => this.add(tx, viewer, request, invitedBy));
      } catch (error) {
        if (violates(error, 'invitation_assessment_fk')) throw refuse(PEOPLE_REFUSALS, 'assessment-unknown', {}, 'assessmentId');
        throw error;
      }
    });
  }

  private async add(tx: Tx, viewer: CurrentViewer, request: InviteRequest, invitedBy: string): Promise<{ id: string }> {
    const { cityId, email, role, assessmentId, areaIds } = request;
    if (assessmentId !== null) await this.rules.check(tx, viewer, { cityId, assessmentId, areaIds });
    await lockInvitations(tx, cityId, email);
    // A stakeholder of an earlier assessment is invited to the next one.
    if (role !== 'stakeholder' && (await memberHolds(tx, cityId, email, role))) throw refuse(PEOPLE_REFUSALS, 'role-held', {}, 'email');
    if (await hasOpenInvitationTo(tx, cityId, email, role, assessmentId)) throw refuse(PEOPLE_REFUSALS, 'invitation-open', {}, 'email');
    const invitation = { ...request, id: newId(), name: request.name ?? '', invitedBy };
    const tokenHash = await this.post.send(tx, viewer, invitation, invitedBy);
    await addInvitation(tx, invitation, tokenHash);
    tx.record({ kind: 'invitation.sent', cityId, data: { id: invitation.id, role, assessmentId } });
    return { id: invitation.id };
  }
}

function refuseWhatDoesNotFit({ role, assessmentId, group, internal, areaIds }: InviteRequest): void {
  if (role === 'leader') throw refuse(PEOPLE_REFUSALS, 'invitation-role', {}, 'role');
  if (role === 'stakeholder') {
    if (assessmentId === null || group === null || internal === null) throw refuse(PEOPLE_REFUSALS, 'invitation-incomplete', {}, 'group');
    return;
  }
  if (assessmentId !== null || group !== null || internal !== null || areaIds !== null) throw refuse(PEOPLE_REFUSALS, 'invitation-too-much', {}, 'role');
}
