import type { CityRole, StakeholderGroup } from '@citymark/access';
import type { Tx } from '../../../platform/transaction';

export interface InvitationRow {
  readonly city_id: string;
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: CityRole;
  readonly assessment_id: string | null;
  readonly stakeholder_group: StakeholderGroup | null;
  readonly internal: boolean | null;
  readonly area_ids: string[] | null;
  readonly state: 'sent' | 'opened' | 'accepted' | 'withdrawn' | 'expired';
  readonly sent_at: Date;
  readonly expires_at: Date;
}

const STATE = `case when withdrawn_at is not null then 'withdrawn' when accepted_at is not null then 'accepted'
  when expires_at <= now() then 'expired' when opened_at is not null then 'opened' else 'sent' end`;
const INVITATION = `select city_id, id, email, name, role, assessment_id, stakeholder_group, internal, area_ids, ${STATE} as state, sent_at, expires_at from invitation`;

export async function invitationsOf(tx: Tx, cityIds: readonly string[]): Promise<InvitationRow[]> {
  return tx.query<InvitationRow>(`${INVITATION} where city_id = any($1::uuid[]) order by sent_at desc, id`, [cityIds]);
}

export async function lockInvitation(tx: Tx, cityId: string, id: string): Promise<InvitationRow | null> {
  return (await tx.query<InvitationRow>(`${INVITATION} where city_id = $1 and id = $2 for update`, [cityId, id]))[0] ?? null;
}

export interface NewInvitation {
  readonly id: string;
  readonly cityId: string;
  readonly email: string;
  readonly name: string;
  readonly role: CityRole;
  readonly assessmentId: string | null;
  readonly group: StakeholderGroup | null;
  readonly internal: boolean | null;
  readonly areaIds: readonly string[] | null;
  readonly invitedBy: string;
}

/** Days in which an invitation can be accepted. */
export const INVITATION_DAYS = 30;
const LIFE = `interval '${INVITATION_DAYS} days'`;

export async function addInvitation(tx: Tx, invitation: NewInvitation, tokenHash: Buffer): Promise<void> {
  await tx.query(
    `insert into invitation (city_id, id, email, name, role, assessment_id, stakeholder_group, internal, area_ids, token_hash, invited_by, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, now() + ${LIFE})`,
    [
      invitation.cityId,
      invitation.id,
      invitation.email,
      invitation.name,
      invitation.role,
      invitation.assessmentId,
      invitation.group,
      invitation.internal,
      invitation.areaIds,
      tokenHash,
      invitation.invitedBy,
    ],
  );
}

/** Whether an invitation of this address to this role (and, for stakeholders, this assessment) can still be accepted. */
export async function hasOpenInvitationTo(tx: Tx, cityId: string, email: string, role: CityRole, assessmentId: string | null): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from invitation where city_id = $1 and email = $2 and role = $3 and assessment_id is not distinct from $4::uuid
       and withdrawn_at is null and accepted_at is null and expires_at > now()`,
    [cityId, email, role, assessmentId],
  );
  return rows.length > 0;
}

/** Two invitations of one address by two leaders at once are looked at one after the other. */
export async function lockInvitations(tx: Tx, cityId: string, email: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`invitation:${cityId}:${email}`]);
}

export async function memberHolds(tx: Tx, cityId: string, email: string, role: CityRole): Promise<boolean> {
  const rows = await tx.query(
    'select 1 from member m join member_role r using (city_id, person_id) where m.city_id = $1 and m.email = $2 and m.ended_at is null and r.role = $3',
    [cityId, email, role],
  );
  return rows.length > 0;
}

export async function withdrawInvitationOf(tx: Tx, cityId: string, id: string): Promise<void> {
  await tx.query('update invitation set withdrawn_at = coalesce(withdrawn_at, now()) where city_id = $1 and id = $2', [cityId, id]);
}

/** Its link works again: the token was never thrown away. */
export async function restoreInvitationOf(tx: Tx, cityId: string, id: string): Promise<void> {
  await tx.query('update invitation set withdrawn_at = null where city_id = $1 and id = $2', [cityId, id]);
}

export interface InvitationTerms {
  readonly group: StakeholderGroup;
  readonly internal: boolean;
  readonly areaIds: readonly string[] | null;
}

/** What a stakeholder is invited to; the link stays the same. */
export async function changeInvitationOf(tx: Tx, cityId: string, id: string, { group, internal, areaIds }: InvitationTerms): Promise<void> {
  await tx.query('update invitation set stakeholder_group = $3, internal = $4, area_ids = $5 where city_id = $1 and id = $2', [cityId, id, group, internal, areaIds]);
}

/** A new token and a new time; the old token is gone with its hash. */
export async function renewInvitation(tx: Tx, cityId: string, id: string, tokenHash: Buffer): Promise<void> {
  await tx.query(
    `update invitation set token_hash = $3, sent_at = now(), opened_at = null, expires_at = now() + ${LIFE} where city_id = $1 and id = $2`,
    [cityId, id, tokenHash],
  );
}

export type PreviewRow = {
  readonly city_id: string;
  readonly city_name: string;
  readonly role: CityRole;
  readonly stakeholder_group: StakeholderGroup | null;
  readonly email: string;
  readonly name: string;
  readonly inviter: string;
  readonly state: 'open' | 'withdrawn' | 'accepted' | 'expired';
};

/** What the holder of the token may know; marks the invitation as opened. */
export async function previewInvitation(tx: Tx, tokenHash: Buffer): Promise<PreviewRow | null> {
  return (await tx.query<PreviewRow>('select * from invitation_preview($1)', [tokenHash]))[0] ?? null;
}

/** Lets the viewer in; throws P0001 when the invitation is not open for their address. */
export async function acceptInvitationOf(tx: Tx, tokenHash: Buffer): Promise<{ city_id: string; assessment_id: string | null } | null> {
  return (await tx.query<{ city_id: string; assessment_id: string | null }>('select * from accept_invitation($1)', [tokenHash]))[0] ?? null;
}
