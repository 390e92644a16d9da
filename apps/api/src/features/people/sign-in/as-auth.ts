import type { Command } from '../../../platform/unit-of-work';

/**
 * A command of signing in: done by the database role that may read secrets, and nothing else. It carries no key, because it mints or
 * consumes a secret that must not be stored, or is idempotent by nature.
 */
export const asAuth = (operation: string): Command => ({ operation, requestId: null, input: null, cityId: null, as: 'auth' });
