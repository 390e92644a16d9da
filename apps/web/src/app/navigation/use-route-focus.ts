import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

const PATIENCE_MS = 3_000;
const STEP_MS = 50;

/**
 * After a change of page moves the focus to its heading and returns its title for a live region, as a full page load
 * would have done. Screens that load their data first get a few seconds to show their heading.
 */
export function useRouteFocus(): string {
  const router = useRouter();
  const [announcement, setAnnouncement] = useState('');

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let from: string | null = null;
    const arrive = (waited: number) => {
      const heading = document.querySelector<HTMLElement>('main h1');
      // Back on a list, one goes on from the line that led away from it.
      const line = from === null ? null : document.querySelector<HTMLElement>(`main [data-route-focus="${CSS.escape(from)}"]`);
      if (line) {
        line.focus();
        setAnnouncement(document.title);
        return;
      }
      if (!heading && waited < PATIENCE_MS) {
        timer = setTimeout(() => arrive(waited + STEP_MS), STEP_MS);
        return;
      }
      const movedOn = document.activeElement !== document.body && document.activeElement?.closest('main') != null;
      if (!movedOn || waited === 0) (heading ?? document.querySelector<HTMLElement>('main'))?.focus({ preventScroll: true });
      setAnnouncement(document.title);
    };
    const stop = router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
      if (!fromLocation || fromLocation.pathname === toLocation.pathname) return;
      clearTimeout(timer);
      from = fromLocation.pathname;
      arrive(0);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [router]);

  return announcement;
}
