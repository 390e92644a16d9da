import { AsyncLocalStorage } from 'node:async_hooks';

const inside = new AsyncLocalStorage<true>();

/** Runs work as the inside of a transaction. */
export const asInside = <T>(work: () => Promise<T>): Promise<T> => inside.run(true, work);

/** A second transaction inside one would wait for a second connection, and would survive the first one's rollback. */
export function refuseNesting(): void {
  if (inside.getStore()) throw new Error('a transaction was begun inside a transaction: pass the handle on instead');
}
