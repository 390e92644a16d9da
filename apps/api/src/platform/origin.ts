import type { Request } from 'express';
import type { Origin } from './viewer';

const LOOPBACK_ADDRESS = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;
const LOCAL_NAME = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;
const FORWARDING = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];
const MOST_AGENT_CHARACTERS = 300;

/**
 * Where a request comes from. A request that a proxy on this machine passed on, or that names another host (a page that rebinds its
 * name to 127.0.0.1), is not from this machine, whatever its address is.
 */
export function originOf(request: Request): Origin {
  const nearest = request.socket.remoteAddress ?? '';
  const forwarded = FORWARDING.some((name) => request.headers[name] !== undefined);
  const loopback = LOOPBACK_ADDRESS.test(nearest) && LOCAL_NAME.test(request.headers.host ?? '') && !forwarded;
  // Express reads past the proxies of this installation, and no further; an upgrade to a live connection has not met it.
  return { ip: request.ip ?? nearest, loopback, userAgent: (request.headers['user-agent'] ?? '').slice(0, MOST_AGENT_CHARACTERS) };
}
