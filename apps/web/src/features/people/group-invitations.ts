import type { CityRole, InvitationState, StakeholderGroup } from '../../gql/graphql';
import { GROUP_NAMES, ROLE_PLURALS } from '../../ui/vocabulary';

interface Groupable {
  role: CityRole;
  group?: StakeholderGroup | null;
  state: InvitationState;
}

export interface InvitationGroup<TInvitation> {
  id: string;
  /** Such as "Stakeholders, citizens" or "Evidencers". */
  label: string;
  accepted: number;
  members: TInvitation[];
}

/** Puts invitations together by role, and stakeholders by group too; in the order of the roles and groups. */
export function groupInvitations<TInvitation extends Groupable>(invitations: readonly TInvitation[]): InvitationGroup<TInvitation>[] {
  const roles = Object.keys(ROLE_PLURALS) as CityRole[];
  const groups: (StakeholderGroup | null)[] = [...(Object.keys(GROUP_NAMES) as StakeholderGroup[]), null];
  return roles.flatMap((role) =>
    groups.flatMap((group) => {
      const members = invitations.filter((one) => one.role === role && (one.group ?? null) === group);
      if (members.length === 0) return [];
      const label = `${ROLE_PLURALS[role]}${group ? `, ${GROUP_NAMES[group].toLowerCase()}` : ''}`;
      return [{ id: `${role}-${group ?? 'all'}`, label, accepted: members.filter(({ state }) => state === 'accepted').length, members }];
    }),
  );
}
