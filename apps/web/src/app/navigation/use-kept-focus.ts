import { useEffect } from 'react';

/** What can have the focus without opening a keyboard on a phone. */
const STOPS = 'a[href], button:not([disabled]), summary, [tabindex]';
/** Folded away, or asked only after a press. */
const OUT_OF_SIGHT = '[hidden], dialog:not([open]), details:not([open]) > :not(summary)';

/** Of the parts that may not be drawn here. */
const MOST_TRIED = 20;

interface Place {
  readonly element: Element;
  readonly before: Element | null;
}

/**
 * Whoever uses a keyboard or a screen reader keeps the place on the page: when what had the focus is taken away (a form that was sent, a line
 * that is settled), the focus goes on to what stands there now, or to what is nearest around it. Without this it would be nowhere.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let trail: Place[] = [];
    let path = '';
    let last: HTMLElement | null = null;
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      // From a note of the shell one goes back to the page.
      if (target.closest('#main')) last = target;
      trail = trailOf(target);
      path = location.pathname;
    };
    const forget = () =>
      setTimeout(() => {
        // Somebody pressed beside everything: then nowhere is where they want to be.
        // A button that cannot be pressed any more has lost the focus too, and may be about to go.
        if (trail[0]?.element.isConnected && !trail[0].element.matches(':disabled') && document.activeElement === document.body) trail = [];
      });
    const observer = new MutationObserver(() => {
      // A change of page has its own place for the focus.
      if (trail[0]?.element.isConnected !== false || document.activeElement !== document.body || location.pathname !== path) return;
      const left = trail;
      trail = [];
      for (const next of [...around(left), ...(last?.isConnected ? [last] : []), ...headings()]) {
        next.focus({ preventScroll: true });
        // What is not drawn here takes no focus.
        if (document.activeElement !== next) continue;
        if (next.matches(':focus-visible')) next.scrollIntoView({ block: 'nearest' });
        return;
      }
    });
    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', forget);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', forget);
      observer.disconnect();
    };
  }, []);
}

function trailOf(from: Element): Place[] {
  const trail: Place[] = [];
  for (let element: Element | null = from; element && element !== document.body; element = element.parentElement) trail.push({ element, before: element.previousElementSibling });
  return trail;
}

/** What stands now where the part was that went, then what is left around it; as far as the page itself, or one step outside of it. */
function* around(trail: readonly Place[]): Generator<HTMLElement> {
  const within = trail.some(({ element }) => element.id === 'main');
  let below: Place | null = null;
  for (const place of trail) {
    if (place.element.isConnected) {
      if (place.element.id === 'main') return;
      const instead = below && inPlaceOf(below, place.element);
      if (instead) yield* stopsIn(instead);
      yield* stopsIn(place.element);
      if (!within) return;
    }
    below = place;
  }
}

function inPlaceOf({ before }: Place, around: Element): Element | null {
  if (before === null) return around.firstElementChild;
  return before.isConnected ? before.nextElementSibling : null;
}

function stopsIn(element: Element): HTMLElement[] {
  const all = [...(element.matches(STOPS) ? [element] : []), ...element.querySelectorAll(STOPS)];
  return all.filter((one): one is HTMLElement => one instanceof HTMLElement && one.getAttribute('tabindex') !== '-1' && !one.closest(OUT_OF_SIGHT)).slice(0, MOST_TRIED);
}

const headings = () => document.querySelectorAll<HTMLElement>('#main h1');
