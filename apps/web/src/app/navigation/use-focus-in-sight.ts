import { useEffect } from 'react';

/**
 * What has the focus by a key stays in sight: when an answer arrives above it (a note, a progress bar) and pushes it out, the page follows.
 * Whoever scrolls away from it does so at will.
 */
export function useFocusInSight(): void {
  useEffect(() => {
    // Very old browsers have none; there it is as it was.
    if (typeof IntersectionObserver === 'undefined') return;
    let whole = false;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (!last) return;
        if (last.intersectionRatio >= WHOLE) whole = true;
        else if (whole && last.target === document.activeElement) {
          whole = false;
          last.target.scrollIntoView({ block: 'nearest' });
        }
      },
      { threshold: [0, WHOLE] },
    );
    const forget = () => {
      whole = false;
    };
    const follow = ({ target }: FocusEvent) => {
      observer.disconnect();
      forget();
      if (target instanceof HTMLElement && target.matches(':focus-visible')) observer.observe(target);
    };
    document.addEventListener('focusin', follow);
    // Also of parts that scroll by themselves.
    document.addEventListener('scroll', forget, { capture: true, passive: true });
    return () => {
      document.removeEventListener('focusin', follow);
      document.removeEventListener('scroll', forget, { capture: true });
      observer.disconnect();
    };
  }, []);
}

/** Fractions of a pixel do not count. */
const WHOLE = 0.98;
