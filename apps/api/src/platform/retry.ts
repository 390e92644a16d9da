import { setTimeout as pause } from 'node:timers/promises';
import { sqlState, violates } from './sql-error';

const DEADLOCK = '40P01';
const SERIALIZATION_FAILURE = '40001';
export const ATTEMPTS = 6;
const FIRST_PAUSE_MS = 10;

const worthRepeating = (error: unknown) => {
  const state = sqlState(error);
  return state === DEADLOCK || state === SERIALIZATION_FAILURE || violates(error, 'idempotency_key_pk');
};

/** Runs a whole unit of work, from BEGIN, again when it lost against another one; never a part of it. */
export async function repeated<T>(unit: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await unit();
    } catch (error) {
      if (attempt >= ATTEMPTS || !worthRepeating(error)) throw error;
      // Two that collided must not collide again: the pause grows and is random.
      await pause(FIRST_PAUSE_MS * 2 ** attempt * Math.random());
    }
  }
}
