import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

export type SearchValues = Readonly<Record<string, unknown>>;
type Changes = Readonly<Record<string, string | undefined>>;

/** The question part of the address, and a way to change some of it: so that what a screen shows can be shared, and "back" finds it again. */
export function useSearchValues(): [SearchValues, (changes: Changes, options?: { replace?: boolean }) => void] {
  const search: SearchValues = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (changes: Changes, { replace = true }: { replace?: boolean } = {}) => {
      // One and the same page: nothing scrolls, and the focus stays.
      void navigate({ to: '.', replace, resetScroll: false, search: ((before: SearchValues) => without({ ...before, ...changes })) as never });
    },
    [navigate],
  );
  return [search, change];
}

const without = (values: SearchValues): SearchValues => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
