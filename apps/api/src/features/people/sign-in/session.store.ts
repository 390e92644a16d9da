import type { Tx } from '../../../platform/transaction';

/** Days after the last request, and days in all, after which a session is over; minutes in which a second factor must follow. */
export const SESSION_LIFE = { idleDays: 14, absoluteDays: 90, pendingMinutes: 10 } as const;

/** A live session: not ended, not too old, not idle for too long. */
const LIVE = `s.ended_at is null and s.expires_at > now() and s.last_seen_at > now() - interval '${SESSION_LIFE.idleDays} days'
  and (s.voting_link_id is null or exists (select 1 from voting_link l where l.id = s.voting_link_id and l.withdrawn_at is null and l.expires_at > now()))`;

export type SessionRow = {
  readonly id: string;
  readonly person_id: string;
  readonly pending: boolean;
  readonly operator: boolean;
  /** Of the voting link that began the session; null when the person signed in. */
  readonly link: { readonly city_id: string; readonly assessment_id: string } | null;
  readonly roles: readonly { readonly city_id: string; readonly role: string }[];
};

/** The person behind a token, with their roles, in one statement. When they were last seen is written at most every five minutes. */
export async function sessionOfToken(tx: Tx, tokenHash: Buffer): Promise<SessionRow | null> {
  const rows = await tx.query<SessionRow>(
    `with live as (select s.* from session s where s.token_hash = $1 and ${LIVE}),
     seen as (update session set last_seen_at = now() from live where session.id = live.id and live.last_seen_at < now() - interval '5 minutes')
     select live.id, live.person_id, live.second_factor_pending as pending, p.operator,
       (select json_build_object('city_id', l.city_id, 'assessment_id', l.assessment_id) from voting_link l where l.id = live.voting_link_id) as link,
       (select coalesce(json_agg(r), '[]'::json) from roles_of_person(p.id) r) as roles
     from live join person p on p.id = live.person_id`,
    [tokenHash],
  );
  return rows[0] ?? null;
}

export async function addSession(tx: Tx, session: { id: string; personId: string; tokenHash: Buffer; device: string; pending: boolean }): Promise<void> {
  const { absoluteDays, pendingMinutes } = SESSION_LIFE;
  await tx.query(
    `insert into session (id, person_id, token_hash, device, second_factor_pending, expires_at)
     values ($1, $2, $3, $4, $5, now() + case when $5 then interval '${pendingMinutes} minutes' else interval '${absoluteDays} days' end)`,
    [session.id, session.personId, session.tokenHash, session.device, session.pending],
  );
}

/** A session that lasts as long as the voting link that begins it. */
export async function addLinkSession(tx: Tx, session: { id: string; personId: string; tokenHash: Buffer; device: string; linkId: string; expiresAt: Date }): Promise<void> {
  await tx.query('insert into session (id, person_id, token_hash, device, voting_link_id, expires_at) values ($1, $2, $3, $4, $5, $6)', [
    session.id,
    session.personId,
    session.tokenHash,
    session.device,
    session.linkId,
    session.expiresAt,
  ]);
}

export interface DeviceRow {
  readonly id: string;
  readonly device: string;
  readonly created_at: Date;
  readonly last_seen_at: Date;
}

export async function devicesOf(tx: Tx, personId: string): Promise<DeviceRow[]> {
  return tx.query<DeviceRow>(
    `select s.id, s.device, s.created_at, s.last_seen_at from session s
     where s.person_id = $1 and not s.second_factor_pending and ${LIVE} order by s.last_seen_at desc, s.id`,
    [personId],
  );
}

/** Ends one session of a person; true also when it had ended before, false when there is none. */
export async function endSessionOf(tx: Tx, personId: string, id: string): Promise<boolean> {
  const rows = await tx.query(
    `with ended as (update session set ended_at = coalesce(ended_at, now()) where person_id = $1 and id = $2 returning 1) select * from ended`,
    [personId, id],
  );
  return rows.length === 1;
}

export async function endSessionsBut(tx: Tx, personId: string, keep: string | null): Promise<void> {
  await tx.query('update session set ended_at = now() where person_id = $1 and ended_at is null and id is distinct from $2::uuid', [personId, keep]);
}

export async function endSession(tx: Tx, id: string): Promise<void> {
  await tx.query('update session set ended_at = now() where id = $1 and ended_at is null', [id]);
}
