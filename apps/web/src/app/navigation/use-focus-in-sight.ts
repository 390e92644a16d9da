import { useEffect } from 'react';

/**
 * What has the focus by a key stays in sight: when an answer arrives above or beside it (a note, a result) and pushes it out, the page follows.
 * Whoever scrolls away from it does so at will.
 */
export function useFocusInSight(): void {
  useEffect(() => {
    // Very old browsers have none; there it is as it was.
    if (typeof IntersectionObserver === 'undefined') return;
    /** How long the page was when all of it was last in sight; null: it was not. */
    let length: number | null = null;
    let observer: IntersectionObserver | null = null;
    const look = (entries: IntersectionObserverEntry[]) => {
      const last = entries.at(-1);
      if (!last) return;
      const now = document.documentElement.scrollHeight;
      const before = length;
      length = last.intersectionRatio >= WHOLE ? now : null;
      // A page that is as long as it was has been scrolled.
      if (length === null && before !== null && before !== now && last.target === document.activeElement) last.target.scrollIntoView({ block: 'nearest' });
    };
    const follow = ({ target }: FocusEvent) => {
      observer?.disconnect();
      length = null;
      if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return;
      observer = new IntersectionObserver(look, { threshold: [0, WHOLE], rootMargin: uncovered() });
      observer.observe(target);
    };
    document.addEventListener('focusin', follow);
    return () => {
      document.removeEventListener('focusin', follow);
      observer?.disconnect();
    };
  }, []);
}

/** Fractions of a pixel do not count. */
const WHOLE = 0.98;

/** What lies beneath the bars at the top and at the bottom is not in sight; how high they are is written where the page scrolls to. */
function uncovered(): string {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const pixels = (length: string) => -Math.round(Number.parseFloat(length) || 0);
  return `${pixels(scrollPaddingTop)}px 0px ${pixels(scrollPaddingBottom)}px 0px`;
}
