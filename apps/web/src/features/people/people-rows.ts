import type { CityRole, PeoplePageQuery, StakeholderGroup } from '../../gql/graphql';
import { GROUP_NAMES, ROLE_PLURALS } from '../../ui/vocabulary';

export type PeopleCity = NonNullable<PeoplePageQuery['city']>;
export type Member = PeopleCity['members'][number];
export type Invitation = PeopleCity['invitations'][number];
export type PeopleAssessment = PeopleCity['assessments'][number];
type Terms = PeopleAssessment['participants'][number];
export type VotingLinkOfRow = NonNullable<Terms['votingLink']>;

/** Somebody who belongs to the city, or who was asked to. */
export type PeopleRow =
  | { readonly kind: 'member'; readonly id: string; readonly name: string; readonly email: string | null; readonly member: Member; readonly terms: Terms | null }
  | { readonly kind: 'invited'; readonly id: string; readonly name: string; readonly email: string; readonly invitation: Invitation };

export interface PeopleSection {
  readonly id: string;
  /** Such as "Stakeholders, citizens" or "Evidencers". */
  readonly label: string;
  readonly rows: PeopleRow[];
  readonly joined: number;
}

const ROLES = Object.keys(ROLE_PLURALS) as CityRole[];
const GROUPS = Object.keys(GROUP_NAMES) as StakeholderGroup[];

/** The assessment that people are invited to now: the latest that is not over. */
export const openAssessmentOf = ({ assessments }: PeopleCity): PeopleAssessment | undefined => assessments.filter(({ phase }) => phase !== 'published' && phase !== 'archived').at(-1) ?? assessments.at(-1);

/** Everybody once: members, and those who have not answered. Whoever accepted is a member by then, or has left. */
export function peopleRows(city: PeopleCity): PeopleRow[] {
  const terms = new Map(openAssessmentOf(city)?.participants.map((participant) => [participant.personId, participant]));
  const members = city.members.map((member): PeopleRow => ({ kind: 'member', id: member.personId, name: member.name, email: member.email ?? null, member, terms: terms.get(member.personId) ?? null }));
  const waiting = city.invitations.filter(({ state }) => state !== 'accepted').map((invitation): PeopleRow => ({ kind: 'invited', id: invitation.id, name: invitation.name, email: invitation.email, invitation }));
  return [...members, ...waiting];
}

/** By the first role of each and, for stakeholders, by group; in the order of roles and groups, the joined before those who wait. */
export function peopleSections(rows: readonly PeopleRow[]): PeopleSection[] {
  const groups: (StakeholderGroup | null)[] = [...GROUPS, null];
  return ROLES.flatMap((role) =>
    (role === 'stakeholder' ? groups : [null]).flatMap((group) => {
      const mine = rows.filter((row) => roleOf(row) === role && (role !== 'stakeholder' || groupOf(row) === group));
      if (mine.length === 0) return [];
      const joined = mine.filter(({ kind }) => kind === 'member');
      const label = `${ROLE_PLURALS[role]}${role === 'stakeholder' && group ? `, ${GROUP_NAMES[group].toLowerCase()}` : ''}`;
      return [{ id: `${role}-${group ?? 'all'}`, label, rows: [...joined, ...mine.filter(({ kind }) => kind === 'invited')], joined: joined.length }];
    }),
  );
}

/** The role under which somebody is listed: the first of the house's order. */
export const roleOf = (row: PeopleRow): CityRole => (row.kind === 'invited' ? row.invitation.role : (ROLES.find((role) => row.member.roles.includes(role)) ?? 'observer'));

export const groupOf = (row: PeopleRow): StakeholderGroup | null => (row.kind === 'invited' ? (row.invitation.group ?? null) : (row.terms?.group ?? null));
