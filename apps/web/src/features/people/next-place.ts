import { useSearch } from '@tanstack/react-router';
import { safeNext } from '../../app/paths';

/** Where the person wanted to go before being asked to sign in. */
export function useNextPlace(): string {
  const { next } = useSearch({ strict: false }) as { next?: unknown };
  return safeNext(next);
}
