import { Suspense, useEffect, useState } from 'react';
import { Icon } from '../../ui/icon';
import { lazyPart, orNothing, whenConnected } from '../../ui/lazy-part';
import type { Session } from '../session';
import styles from './search.module.css';

const loadPalette = () => import('./search-palette').then((m) => m.SearchPalette);
const SearchPalette = lazyPart(loadPalette, orNothing);
/** Before it is asked for; where it does not come now it is loaded then. */
const loadAhead = () => void whenConnected(loadPalette).catch(() => undefined);
const onApple = /mac|iphone|ipad/i.test(navigator.userAgent);

/** The way into the search: a button, and Ctrl+K (Cmd+K on a Mac) anywhere. The search itself is loaded when it is first wanted. */
export function SearchButton({ session, className = '' }: { session: Session; className?: string | undefined }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const openOnShortcut = (event: KeyboardEvent) => {
      const wanted = event.key.toLowerCase() === 'k' && (onApple ? event.metaKey : event.ctrlKey) && !event.shiftKey && !event.altKey;
      // Another dialog is in front of everything: it has the keys.
      if (!wanted || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', openOnShortcut);
    return () => document.removeEventListener('keydown', openOnShortcut);
  }, []);
  return (
    <>
      <button
        type="button"
        className={`${className} ${styles.button}`}
        aria-haspopup="dialog"
        aria-keyshortcuts={onApple ? 'Meta+K' : 'Control+K'}
        onPointerEnter={loadAhead}
        onFocus={loadAhead}
        onClick={() => setOpen(true)}
      >
        <Icon of="search" />
        <span className={styles.buttonLabel}>Search</span>
        <kbd className={styles.shortcut} aria-hidden="true">
          {onApple ? '⌘K' : 'Ctrl K'}
        </kbd>
      </button>
      {open ? (
        <Suspense fallback={null}>
          <SearchPalette session={session} onClosed={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
