import { useLocation, useRouter } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, MouseEvent, Ref } from 'react';

export interface RouteLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** A path made by `paths`, possibly with a question part. */
  to: string;
  ref?: Ref<HTMLAnchorElement>;
}

/**
 * A link inside the app. The router's own link can do far more
 * than a plain address, and is a seventieth of what a voting link may load first.
 */
export function RouteLink({ to, children, onClick, onFocus, onMouseEnter, onTouchStart, ...rest }: RouteLinkProps) {
  const router = useRouter();
  const current = useLocation({ select: ({ publicHref }) => isCurrent(to, publicHref) });
  const preload = () => preloadOnce(router, pathOf(to));
  return (
    <a
      {...(current ? { 'aria-current': 'page' } : {})}
      {...rest}
      href={to}
      onClick={(event) => {
        onClick?.(event);
        if (!isPlainClick(event)) return;
        event.preventDefault();
        router.history.push(to);
      }}
      onFocus={(event) => {
        onFocus?.(event);
        preload();
      }}
      onMouseEnter={(event) => {
        onMouseEnter?.(event);
        preload();
      }}
      onTouchStart={(event) => {
        onTouchStart?.(event);
        preload();
      }}
    >
      {children}
    </a>
  );
}

/** Goes to a path made by `paths`. */
export function useGo(): (to: string, options?: { replace?: boolean }) => void {
  const { history } = useRouter();
  return (to, { replace = false } = {}) => (replace ? history.replace(to) : history.push(to));
}

const preloaded = new Set<string>();

/** The code of a page comes while the finger is still on its way; once is enough, however often one passes by. */
function preloadOnce(router: ReturnType<typeof useRouter>, path: string): void {
  if (preloaded.has(path)) return;
  preloaded.add(path);
  void router.preloadRoute({ to: path }).catch(() => preloaded.delete(path));
}

const pathOf = (to: string) => /^[^?#]*/.exec(to)?.[0] ?? '/';

/** A link without a question part is the current one whatever the page asks. */
function isCurrent(to: string, address: string): boolean {
  return to === (to.includes('?') ? address : pathOf(address));
}

/** Anything else (a new tab, a download, what another handler took) is the browser's. */
function isPlainClick(event: MouseEvent<HTMLAnchorElement>): boolean {
  const { target } = event.currentTarget;
  const modified = event.metaKey || event.altKey || event.ctrlKey || event.shiftKey;
  return event.button === 0 && !modified && !event.defaultPrevented && (target === '' || target === '_self');
}
