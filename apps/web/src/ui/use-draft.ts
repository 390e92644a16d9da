import { useEffect, useState } from 'react';

/** What somebody has entered and not saved yet. */
export interface Draft<T extends object> {
  value: T;
  change: (changes: Partial<T>) => void;
  /** Something differs from what is saved. */
  dirty: boolean;
  /** It was there before this part of the screen was: kept from an earlier visit. */
  found: boolean;
  /** After saving, or when the person discards it. */
  forget: () => void;
}

const PLACE = 'citymark-draft:';

// Storage can be full or switched off: then a draft lives as long as its part of the screen.
function stored(key: string): string | null {
  try {
    return sessionStorage.getItem(PLACE + key);
  } catch {
    return null;
  }
}

function store(key: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(PLACE + key);
    else sessionStorage.setItem(PLACE + key, text);
  } catch {
    // As above.
  }
}

export const hasDraft = (key: string): boolean => stored(key) !== null;

/**
 * The fields of a form that survive going elsewhere and a reload, in this tab; the browser asks before the tab is closed over them. Only what
 * differs from `saved` is kept, so that a draft never hides what somebody else has saved meanwhile in another field.
 */
export function useDraft<T extends object>(key: string, saved: T): Draft<T> {
  const [changes, setChanges] = useState<Partial<T>>(() => read(key, saved));
  const [found] = useState(() => Object.keys(changes).length > 0);
  const dirty = Object.keys(changes).length > 0;
  useEffect(() => {
    store(key, dirty ? JSON.stringify(changes) : null);
  }, [key, dirty, changes]);
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
  return {
    value: { ...saved, ...changes },
    change: (more) => setChanges((before) => differing({ ...before, ...more }, saved)),
    dirty,
    found,
    forget: () => {
      store(key, null);
      setChanges({});
    },
  };
}

function read<T extends object>(key: string, saved: T): Partial<T> {
  try {
    const value: unknown = JSON.parse(stored(key) ?? '{}');
    return typeof value === 'object' && value !== null ? differing(value as Partial<T>, saved) : {};
  } catch {
    return {};
  }
}

/** Only fields that `saved` has too, and only where they differ. */
function differing<T extends object>(changes: Partial<T>, saved: T): Partial<T> {
  const known = Object.entries(changes).filter(
    ([name, value]) => Object.hasOwn(saved, name) && JSON.stringify(value) !== JSON.stringify(saved[name as keyof T]),
  );
  return Object.fromEntries(known) as Partial<T>;
}
