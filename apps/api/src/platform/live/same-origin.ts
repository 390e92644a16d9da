import type { IncomingMessage } from 'node:http';

/** Whether a page of this site asks: its origin is the installation's own address, or the one that the request itself went to. */
export function sameOrigin({ headers }: Pick<IncomingMessage, 'headers'>, publicUrl: string): boolean {
  const { origin, host } = headers;
  if (origin === undefined || !URL.canParse(origin)) return false;
  const asked = new URL(origin);
  return asked.origin === new URL(publicUrl).origin || (host !== undefined && asked.host === host);
}
