import { lazy, useEffect, useState, useSyncExternalStore, type ComponentType, type ReactNode } from 'react';
import { ErrorNote } from './error-note';
import { fetchMissedStyles } from './missed-styles';

const TRY_AGAIN_MS = 15_000;

/**
 * Loads code, but does not try while there is no connection: most browsers remember a module that did not come, and never ask for it again on
 * this page (whatwg/html#6768). A device without a network may still reach a server that runs on it.
 */
export async function whenConnected<T>(load: () => Promise<T>): Promise<T> {
  if (!navigator.onLine) await fetch('/health', { cache: 'no-store' });
  await fetchMissedStyles();
  return load();
}

/** What stands in for a part that could not be loaded; `retry` tells whether it came. */
type StandIn = (retry: () => Promise<boolean>) => ReactNode;

const aNote: StandIn = (retry) => <CouldNotLoad onRetry={retry} />;
/** For what only helps, and would not be missed. */
export const orNothing: StandIn = () => null;

/**
 * A part of a page whose code is loaded when it is first drawn; stands in a Suspense. Where the connection is gone, the rest of the page stays
 * as it is, a note or what is given as `standIn` is shown, and the part comes by itself as soon as it can be loaded.
 */
export function lazyPart<TProps extends object>(load: () => Promise<ComponentType<TProps>>, standIn: StandIn = aNote): ComponentType<TProps> {
  const waiting = new Set<() => void>();
  let now: ComponentType<TProps> = lazy(() => whenConnected(load).then((part) => ({ default: part }), () => ({ default: Missing })));

  const tryAgain = async () => {
    const part = await whenConnected(load).catch(() => null);
    if (part === null) return false;
    now = part;
    for (const tell of waiting) tell();
    return true;
  };
  const subscribe = (tell: () => void) => {
    waiting.add(tell);
    return () => waiting.delete(tell);
  };

  function Missing() {
    useEffect(() => {
      const again = () => void tryAgain();
      const timer = setInterval(again, TRY_AGAIN_MS);
      window.addEventListener('online', again);
      return () => {
        clearInterval(timer);
        window.removeEventListener('online', again);
      };
    }, []);
    return standIn(tryAgain);
  }

  return function Part(props) {
    const Now = useSyncExternalStore(subscribe, () => now);
    return <Now {...props} />;
  };
}

export function CouldNotLoad({ onRetry }: { onRetry: () => Promise<boolean> }) {
  const [inVain, setInVain] = useState(false);
  return inVain ? (
    <ErrorNote sentence="It still cannot be loaded. If you are connected, there may be a new version of Citymark: load the page again." onRetry={() => window.location.reload()} retryLabel="Load the page again" />
  ) : (
    <ErrorNote sentence="This part of the page could not be loaded. Nothing is lost; it comes by itself when the connection is back." onRetry={() => void onRetry().then((came) => setInVain(!came))} />
  );
}
