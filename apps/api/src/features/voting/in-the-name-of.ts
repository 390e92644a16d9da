import { signedOut, type CurrentViewer } from '../../platform/viewer';

/** Where the clock is: nowhere that anybody could sign in from. */
export const NOWHERE = { ip: '', loopback: false, userAgent: '' };

interface Lead {
  readonly cityId: string;
  readonly personId: string;
  readonly role: 'leader' | 'deputy';
}

/** Whoever leads a city, as the viewer of what the clock does in their name. */
export const leaderOf = ({ cityId, personId, role }: Lead): CurrentViewer => ({ ...signedOut(NOWHERE), personId, rolesByCity: new Map([[cityId, [role]]]) });
