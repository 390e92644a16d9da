import { CITY_ROLES, type CityRole } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/unit-of-work';
import { signedOut, type CurrentViewer, type Origin, type ViewerSource } from '../../../platform/viewer';
import { asAuth } from './as-auth';
import { SessionCookie } from './session-cookie';
import { sessionOfToken, type SessionRow } from './session.store';
import { hashToken } from './token';

/** Finds out who sends a request. It runs before every request that has a cookie. */
@Injectable()
export class SessionViewer implements ViewerSource {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cookie: SessionCookie,
  ) {}

  async viewerOf(cookieHeader: string | undefined, origin: Origin): Promise<CurrentViewer> {
    const token = this.cookie.tokenIn(cookieHeader);
    if (token === null) return signedOut(origin);
    const session = await this.unit.inTransaction(signedOut(origin), asAuth('viewer'), (tx) => sessionOfToken(tx, hashToken(token)));
    if (!session) return signedOut(origin);
    if (session.pending) return { ...signedOut(origin), pendingPersonId: session.person_id, sessionId: session.id };
    const { link } = session;
    const roles = rolesByCity(session);
    return {
      personId: session.person_id,
      pendingPersonId: null,
      operator: session.operator && link === null,
      sessionId: session.id,
      rolesByCity: link === null ? roles : throughLink(roles, link.city_id),
      within: link && { cityId: link.city_id, assessmentId: link.assessment_id },
      origin,
    };
  }
}

const isRole = (text: string): text is CityRole => CITY_ROLES.some((role) => role === text);

function rolesByCity({ roles }: SessionRow): ReadonlyMap<string, readonly CityRole[]> {
  const byCity = new Map<string, CityRole[]>();
  for (const { city_id, role } of roles) if (isRole(role)) byCity.set(city_id, [...(byCity.get(city_id) ?? []), role]);
  return byCity;
}

/** A link may be read by whoever reads the mail: it makes nobody a leader, and opens no other city. */
function throughLink(roles: ReadonlyMap<string, readonly CityRole[]>, cityId: string): ReadonlyMap<string, readonly CityRole[]> {
  return roles.get(cityId)?.length ? new Map([[cityId, ['stakeholder']]]) : new Map();
}
