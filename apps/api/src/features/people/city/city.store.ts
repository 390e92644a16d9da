import type { CityRole } from '@citymark/access';
import type { Tx } from '../../../platform/transaction';

export interface CityRow {
  readonly city_id: string;
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly created_at: Date;
}

const CITY = 'select city_id, name, country, population, created_at from city';

/** Row level security leaves only the viewer's cities. */
export async function citiesByIds(tx: Tx, cityIds: readonly string[]): Promise<CityRow[]> {
  return tx.query<CityRow>(`${CITY} where city_id = any($1::uuid[]) order by name, city_id`, [cityIds]);
}

export async function foundCity(tx: Tx, city: { id: string; name: string; country: string; population: number; placeId: string | null }): Promise<void> {
  await tx.query('select found_city($1, $2, $3, $4, $5)', [city.id, city.name, city.country, city.population, city.placeId]);
}

/** True when the city is there and the viewer leads it. */
export async function changeCity(tx: Tx, city: { id: string; name: string; population: number }): Promise<boolean> {
  const rows = await tx.query('update city set name = $2, population = $3 where city_id = $1 returning city_id', [city.id, city.name, city.population]);
  return rows.length === 1;
}

export interface MemberRow {
  readonly city_id: string;
  readonly person_id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly CityRole[];
  readonly joined_at: Date;
  readonly ended: boolean;
}

/** Members of several cities at once, those who left included: their names stand beside what they did. */
export async function membersOf(tx: Tx, cityIds: readonly string[]): Promise<MemberRow[]> {
  return tx.query<MemberRow>(
    `select m.city_id, m.person_id, m.name, m.email, m.joined_at, m.ended_at is not null as ended,
       coalesce(array_agg(r.role order by array_position(array['leader','deputy','evidencer','stakeholder','observer'], r.role))
         filter (where r.role is not null), '{}') as roles
     from member m left join member_role r using (city_id, person_id)
     where m.city_id = any($1::uuid[]) group by m.city_id, m.person_id order by m.name, m.person_id`,
    [cityIds],
  );
}

/** The roles of a present member, locked against a change by somebody else; null when there is no such member. */
export async function lockMember(tx: Tx, cityId: string, personId: string): Promise<readonly CityRole[] | null> {
  const found = await tx.query('select 1 from member where city_id = $1 and person_id = $2 and ended_at is null for update', [cityId, personId]);
  if (found.length === 0) return null;
  const rows = await tx.query<{ role: CityRole }>('select role from member_role where city_id = $1 and person_id = $2', [cityId, personId]);
  return rows.map(({ role }) => role);
}

export async function grantRole(tx: Tx, cityId: string, personId: string, role: CityRole): Promise<void> {
  await tx.query('insert into member_role (city_id, person_id, role) values ($1, $2, $3) on conflict do nothing', [cityId, personId, role]);
}

export async function takeRole(tx: Tx, cityId: string, personId: string, role: CityRole): Promise<void> {
  await tx.query('delete from member_role where city_id = $1 and person_id = $2 and role = $3', [cityId, personId, role]);
}

export async function endMember(tx: Tx, cityId: string, personId: string): Promise<void> {
  await tx.query('delete from member_role where city_id = $1 and person_id = $2', [cityId, personId]);
  await tx.query('update member set ended_at = now() where city_id = $1 and person_id = $2', [cityId, personId]);
}

export async function memberOf(tx: Tx, cityId: string, personId: string): Promise<{ name: string; email: string } | null> {
  const [row] = await tx.query<{ name: string; email: string }>('select name, email from member where city_id = $1 and person_id = $2', [cityId, personId]);
  return row ?? null;
}
