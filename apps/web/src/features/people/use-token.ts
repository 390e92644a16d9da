import { useState } from 'react';

/**
 * The secret after the # of a link in a mail, where no server log sees it. It leaves the address and the history when
 * the page is replaced after its use; until then loading the page again works.
 */
export function useToken(): string {
  const [token] = useState(() => tokenIn(window.location.hash));
  return token;
}

/** Reads "#abc" and "#token=abc"; anything else that is not one word of letters, digits, -, _ and . is no token. */
export function tokenIn(hash: string): string {
  return /^#(?:token=)?([\w.-]+)$/.exec(hash)?.[1] ?? '';
}
