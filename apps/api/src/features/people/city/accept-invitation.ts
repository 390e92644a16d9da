import { Injectable } from '@nestjs/common';
import { refuse } from '../../../platform/domain-error';
import { sqlState } from '../../../platform/sql-error';
import type { Tx } from '../../../platform/transaction';
import { UnitOfWork } from '../../../platform/unit-of-work';
import type { CurrentViewer } from '../../../platform/viewer';
import { PEOPLE_REFUSALS } from '../people.refusals';
import { asAuth } from '../sign-in/as-auth';
import { beginSession, type Entry } from '../sign-in/begin-session';
import { personOfAddress } from '../sign-in/enter-by-address';
import { Limits } from '../sign-in/limits';
import { hashToken, mintToken, type Token } from '../sign-in/token';
import { acceptInvitationOf, previewInvitation, type PreviewRow } from './invitation.store';

/** SQLSTATE of `raise exception` in accept_invitation. */
const NOT_OPEN = 'P0001';

export interface Accepted {
  /** null: the person was signed in already. */
  readonly entry: Entry | null;
  /** null: a second factor must be confirmed first; the invitation stays open. */
  readonly place: { readonly cityId: string; readonly assessmentId: string | null } | null;
}

/** The token came by mail, so whoever has it has proved the address: accepting signs in. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly limits: Limits,
  ) {}

  async preview(viewer: CurrentViewer, tokenText: string): Promise<PreviewRow | null> {
    return this.unit.inTransaction(viewer, asAuth('invitationPreview'), (tx) => previewInvitation(tx, hashToken(tokenText)));
  }

  async accept(viewer: CurrentViewer, tokenText: string, name: string): Promise<Accepted> {
    const invitation = hashToken(tokenText);
    return this.limits.during(viewer, [['token-ip', viewer.origin.ip]], async () => {
      const token = mintToken();
      const { personId, began, pending } = await this.unit.inTransaction(viewer, asAuth('acceptInvitation'), (tx) => this.enter(tx, viewer, invitation, name, token));
      const entry = began ? { token: token.text, pending } : null;
      return { entry, place: pending ? null : await this.join({ ...viewer, personId }, invitation) };
    });
  }

  private async enter(tx: Tx, viewer: CurrentViewer, invitation: Buffer, name: string, token: Token) {
    const preview = await previewInvitation(tx, invitation);
    if (preview?.state !== 'open') throw refuse(PEOPLE_REFUSALS, 'invitation-over');
    const person = await personOfAddress(tx, preview.email, name);
    if (viewer.personId === person.id) return { personId: person.id, began: false, pending: false };
    return { personId: person.id, began: true, pending: await beginSession(tx, viewer, person, token) };
  }

  private async join(viewer: CurrentViewer, invitation: Buffer): Promise<{ cityId: string; assessmentId: string | null }> {
    try {
      return await this.unit.inTransaction(viewer, { operation: 'acceptInvitation', requestId: null, input: null, cityId: null }, async (tx) => {
        const joined = await acceptInvitationOf(tx, invitation);
        if (!joined) throw refuse(PEOPLE_REFUSALS, 'invitation-over');
        tx.record({ kind: 'invitation.accepted', cityId: joined.city_id, data: { personId: viewer.personId } });
        return { cityId: joined.city_id, assessmentId: joined.assessment_id };
      });
    } catch (error) {
      // Withdrawn, or accepted in another window, since it was looked at.
      if (sqlState(error) === NOT_OPEN) throw refuse(PEOPLE_REFUSALS, 'invitation-over');
      throw error;
    }
  }
}
