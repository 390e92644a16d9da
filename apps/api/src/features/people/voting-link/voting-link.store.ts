import type { Tx } from '../../../platform/transaction';

/** Days for which a link works after it was last mailed. */
export const LINK_DAYS = 30;

interface OfAssessment {
  readonly cityId: string;
  readonly assessmentId: string;
}

export interface LinkRow {
  readonly id: string;
  readonly personId: string;
}

/** The open link of each person: the one there is, good for another while, or a new one with the id at the same place. */
export async function upsertLinks(tx: Tx, { cityId, assessmentId }: OfAssessment, people: readonly LinkRow[]): Promise<LinkRow[]> {
  return tx.query<LinkRow>(
    `insert into voting_link (city_id, id, assessment_id, person_id, created_at, expires_at)
     select $1, n.id, $2, n.person_id, $3::timestamptz, $3::timestamptz + $4 * interval '1 day' from unnest($5::uuid[], $6::uuid[]) n (id, person_id)
     on conflict (city_id, assessment_id, person_id) where withdrawn_at is null do update set
       expires_at = greatest(voting_link.expires_at, excluded.expires_at)
     returning id, person_id as "personId"`,
    [cityId, assessmentId, tx.now, LINK_DAYS, people.map(({ id }) => id), people.map(({ personId }) => personId)],
  );
}

/** True when there was a link to withdraw. */
export async function withdrawLink(tx: Tx, { cityId, assessmentId }: OfAssessment, personId: string): Promise<boolean> {
  const rows = await tx.query(
    `with gone as (update voting_link set withdrawn_at = $4 where city_id = $1 and assessment_id = $2 and person_id = $3 and withdrawn_at is null returning 1) select * from gone`,
    [cityId, assessmentId, personId, tx.now],
  );
  return rows.length === 1;
}

export interface LinkStateRow extends OfAssessment {
  readonly personId: string;
  readonly sentAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly withdrawnAt: string | null;
}

/** The latest link of each person in each assessment, in one statement; only for those who lead. It works for so many days from when it was last mailed. */
export const findLinks = (tx: Tx, keys: readonly { readonly cityId: string; readonly id: string }[]) =>
  tx.query<LinkStateRow>(
    `select distinct on (l.city_id, l.assessment_id, l.person_id) l.city_id as "cityId", l.assessment_id as "assessmentId", l.person_id as "personId",
       l.expires_at - $3 * interval '1 day' as "sentAt", l.expires_at as "expiresAt", l.last_used_at as "lastUsedAt", l.withdrawn_at as "withdrawnAt"
     from voting_link l join unnest($1::uuid[], $2::uuid[]) k (city_id, assessment_id) on l.city_id = k.city_id and l.assessment_id = k.assessment_id
     order by l.city_id, l.assessment_id, l.person_id, l.withdrawn_at desc nulls first, l.created_at desc`,
    [keys.map(({ cityId }) => cityId), keys.map(({ id }) => id), LINK_DAYS],
  );

export interface UsedLink extends OfAssessment {
  readonly personId: string;
  readonly expiresAt: Date;
}

/** Notes the use of a link that works; null when it is unknown, withdrawn or expired, or its person left: nobody needs to tell these apart. */
export async function touchLink(tx: Tx, id: string): Promise<UsedLink | null> {
  const rows = await tx.query<UsedLink>(
    `with used as (
       update voting_link set last_used_at = now() where id = $1 and withdrawn_at is null and expires_at > now()
       returning city_id, assessment_id, person_id, expires_at)
     select u.city_id as "cityId", u.assessment_id as "assessmentId", u.person_id as "personId", u.expires_at as "expiresAt"
     from used u where exists (select 1 from roles_of_person(u.person_id) r where r.city_id = u.city_id)`,
    [id],
  );
  return rows[0] ?? null;
}
