import { can, type CityRole, type StakeholderGroup } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../../platform/viewer';
import { countryName } from '../place/countries';
import { citiesByIds, membersOf, type CityRow, type MemberRow } from './city.store';
import { invitationsOf, type InvitationRow } from './invitation.store';

export interface CityView {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly countryName: string;
  readonly population: number;
  readonly createdAt: Date;
}

export interface MemberView {
  readonly personId: string;
  readonly name: string;
  /** Only for those who lead, and for oneself. */
  readonly email: string | null;
  readonly roles: readonly CityRole[];
  readonly joinedAt: Date;
  /** Left the city; the name still stands beside what they did. */
  readonly ended: boolean;
}

export interface InvitationView {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: CityRole;
  readonly group: StakeholderGroup | null;
  readonly internal: boolean | null;
  readonly areaIds: readonly string[] | null;
  readonly state: InvitationRow['state'];
  readonly sentAt: Date;
  readonly expiresAt: Date;
}

/** What a viewer may see of cities, their members and invitations. */
@Injectable()
export class ReadCity {
  constructor(private readonly unit: UnitOfWork) {}

  /** null when it does not exist or the viewer does not belong to it. */
  async byId(viewer: CurrentViewer, cityId: string): Promise<CityView | null> {
    return (await this.byIds(viewer, [cityId]))[0] ?? null;
  }

  /** In the order of the ids. */
  async byIds(viewer: CurrentViewer, cityIds: readonly string[]): Promise<(CityView | null)[]> {
    const mine = cityIds.filter((id) => can(accessViewer(viewer, id), 'city.read').allowed);
    const rows = mine.length === 0 ? [] : await this.unit.reading(viewer, (tx) => citiesByIds(tx, mine));
    const views = new Map(rows.map((row) => [row.city_id, cityView(row)]));
    return cityIds.map((id) => views.get(id) ?? null);
  }

  /** All cities of the viewer, by name. */
  async mine(viewer: CurrentViewer): Promise<CityView[]> {
    const ids = [...viewer.rolesByCity.keys()].filter((id) => can(accessViewer(viewer, id), 'city.read').allowed);
    if (ids.length === 0) return [];
    return (await this.unit.reading(viewer, (tx) => citiesByIds(tx, ids))).map(cityView);
  }

  myRoles(viewer: CurrentViewer, cityId: string): readonly CityRole[] {
    return viewer.rolesByCity.get(cityId) ?? [];
  }

  /** Everybody who is or was a member, for each city: one statement for all of them. */
  async members(viewer: CurrentViewer, cityIds: readonly string[]): Promise<MemberView[][]> {
    const mine = cityIds.filter((id) => can(accessViewer(viewer, id), 'people.read').allowed);
    const rows = mine.length === 0 ? [] : await this.unit.reading(viewer, (tx) => membersOf(tx, mine));
    return cityIds.map((id) => rows.filter((row) => row.city_id === id).map((row) => memberView(viewer, row)));
  }

  /** Those who are members now. */
  async presentMembers(viewer: CurrentViewer, cityIds: readonly string[]): Promise<MemberView[][]> {
    return (await this.members(viewer, cityIds)).map((members) => members.filter((member) => !member.ended));
  }

  /** Invitations of each city; none for whoever may not invite. */
  async invitations(viewer: CurrentViewer, cityIds: readonly string[]): Promise<InvitationView[][]> {
    const led = cityIds.filter((id) => leads(viewer, id));
    const rows = led.length === 0 ? [] : await this.unit.reading(viewer, (tx) => invitationsOf(tx, led));
    return cityIds.map((id) => rows.filter((row) => row.city_id === id).map(invitationView));
  }

  async invitation(viewer: CurrentViewer, cityId: string, id: string): Promise<InvitationView | null> {
    const [all] = await this.invitations(viewer, [cityId]);
    return all?.find((invitation) => invitation.id === id) ?? null;
  }
}

const leads = (viewer: CurrentViewer, cityId: string): boolean => can(accessViewer(viewer, cityId), 'people.invite').allowed;

const cityView = (row: CityRow): CityView => ({
  id: row.city_id,
  name: row.name,
  country: row.country,
  countryName: countryName(row.country),
  population: row.population,
  createdAt: row.created_at,
});

const memberView = (viewer: CurrentViewer, row: MemberRow): MemberView => ({
  personId: row.person_id,
  name: row.name,
  email: leads(viewer, row.city_id) || row.person_id === viewer.personId ? row.email : null,
  roles: row.roles,
  joinedAt: row.joined_at,
  ended: row.ended,
});

const invitationView = (row: InvitationRow): InvitationView => ({
  id: row.id,
  email: row.email,
  name: row.name,
  role: row.role,
  group: row.stakeholder_group,
  internal: row.internal,
  areaIds: row.area_ids,
  state: row.state,
  sentAt: row.sent_at,
  expiresAt: row.expires_at,
});
