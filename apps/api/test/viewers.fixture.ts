import type { CurrentViewer } from '../src/platform/viewer';

/** A viewer for calling services directly. */
export const viewerNamed = (personId: string | null, operator = false): CurrentViewer => ({
  personId,
  pendingPersonId: null,
  operator,
  sessionId: null,
  rolesByCity: new Map(),
  within: null,
  origin: { ip: '127.0.0.1', loopback: true, userAgent: 'test' },
});
