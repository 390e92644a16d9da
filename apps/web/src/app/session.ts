import type { CurrentSessionQuery } from '../gql/graphql';
import { useAnswer } from './answer';
import { SessionQuery } from './session.documents';

export type Session = NonNullable<CurrentSessionQuery['session']>;
export type SessionCity = Session['cities'][number];

const FIVE_MINUTES = 300_000;

/** Who is signed in, and the installation; `session` is null when nobody is. */
export function useSession() {
  return useAnswer(SessionQuery, {}, { refetchInterval: FIVE_MINUTES });
}

/** The signed-in person's view of one city: null outside it. */
export function useSessionCity(cityId: string | undefined): SessionCity | null {
  const { data } = useSession();
  return data?.session?.cities.find((city) => city.id === cityId) ?? null;
}

export function leads(city: Pick<SessionCity, 'myRoles'> | null | undefined): boolean {
  return city?.myRoles.some((role) => role === 'leader' || role === 'deputy') === true;
}
