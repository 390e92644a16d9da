import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 640px)';

function query(): MediaQueryList | null {
  return typeof window.matchMedia === 'function' ? window.matchMedia(NARROW) : null;
}

function subscribe(changed: () => void): () => void {
  const found = query();
  found?.addEventListener('change', changed);
  return () => found?.removeEventListener('change', changed);
}

/** Whether the screen is too narrow for a drawing with many labels around it. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query()?.matches ?? false);
}
