import { useEffect, useLayoutEffect, useRef } from 'react';

export interface VoteKeys {
  onLevel: (level: number) => void;
  onCannotJudge: () => void;
  onSave: () => void;
  onForward: () => void;
  onBack: () => void;
  onHelp: () => void;
}

/** Digits choose a level, c "cannot judge", Enter saves, the arrows go on and back, ? tells all this. Can be switched off (WCAG 2.1.4). */
export function useVoteKeys(active: boolean, keys: VoteKeys): void {
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!active) return;
    const listen = (event: KeyboardEvent) => {
      const action = actionOf(event, latest.current);
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [active]);
}

function actionOf(event: KeyboardEvent, keys: VoteKeys): (() => void) | null {
  const { key, target, repeat } = event;
  if (event.defaultPrevented || repeat || event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return null;
  if (target.closest('textarea, select, dialog, input:not([type="radio"])')) return null;
  if (/^[0-7]$/.test(key)) return () => keys.onLevel(Number(key));
  if (key === 'c') return keys.onCannotJudge;
  if (key === '?') return keys.onHelp;
  // Among radio buttons the arrows choose, as everywhere.
  if (target.closest('input')) return key === 'Enter' ? keys.onSave : null;
  if (key === 'ArrowRight') return keys.onForward;
  if (key === 'ArrowLeft') return keys.onBack;
  if (key === 'Enter' && !target.closest('a, button, summary')) return keys.onSave;
  return null;
}
