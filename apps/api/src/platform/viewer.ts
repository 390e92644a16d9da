import type { CityRole, Viewer } from '@citymark/access';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { requestOf } from './request-of';

/** Where a request comes from. `loopback` is true only for a direct request of this machine under a local name. */
export interface Origin {
  readonly ip: string;
  readonly loopback: boolean;
  readonly userAgent: string;
}

/** Who asks, once per HTTP request. A session whose second factor is pending has no personId, only pendingPersonId. */
export interface CurrentViewer {
  readonly personId: string | null;
  readonly pendingPersonId: string | null;
  readonly operator: boolean;
  readonly sessionId: string | null;
  readonly rolesByCity: ReadonlyMap<string, readonly CityRole[]>;
  /** The one assessment that is open to whoever came by a voting link; null for those who signed in. */
  readonly within: { readonly cityId: string; readonly assessmentId: string } | null;
  readonly origin: Origin;
}

/** Injection token of the one who knows sessions (feature people): `{ provide: VIEWER_SOURCE, useClass: ... }`. */
export const VIEWER_SOURCE = Symbol('VIEWER_SOURCE');

export interface ViewerSource {
  /** The viewer behind the request's Cookie header; signed out when there is no live session. One SQL statement. */
  viewerOf(cookieHeader: string | undefined, origin: Origin): Promise<CurrentViewer>;
}

export const signedOut = (origin: Origin): CurrentViewer => ({
  personId: null,
  pendingPersonId: null,
  operator: false,
  sessionId: null,
  rolesByCity: new Map(),
  within: null,
  origin,
});

/** The viewer as libs/access sees them: with their roles in one city, or none outside a city. */
export function accessViewer(viewer: CurrentViewer, cityId: string | null): Viewer {
  const roles = cityId === null ? undefined : viewer.rolesByCity.get(cityId);
  return { personId: viewer.personId, operator: viewer.operator, roles: roles ?? [], byLink: viewer.within !== null };
}

/** Whether the assessment is open to the viewer at all: a voting link opens its own and no other of the same city. */
export const opens = (viewer: CurrentViewer, assessmentId: string): boolean => viewer.within === null || viewer.within.assessmentId === assessmentId;

// Beside the request instead of on it: a header or body can never be taken for a viewer.
const viewers = new WeakMap<IncomingMessage, CurrentViewer>();

export const rememberViewer = (request: IncomingMessage, viewer: CurrentViewer): void => void viewers.set(request, viewer);

/** The viewer of a request; fails when the middleware did not run, rather than guessing. */
export function viewerOf(request: IncomingMessage): CurrentViewer {
  const viewer = viewers.get(request);
  if (!viewer) throw new Error('the viewer middleware did not run before this request was handled');
  return viewer;
}

/** Parameter decorator of resolvers and controllers: `@FromViewer() viewer: CurrentViewer`. */
export const FromViewer = createParamDecorator((_: unknown, context: ExecutionContext) => viewerOf(requestOf(context)));
