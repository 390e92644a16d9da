import { useParams } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { lazyPart, orNothing } from '../../ui/lazy-part';

const LiveUpdates = lazyPart(() => import('./live-updates').then((m) => m.LiveUpdates), orNothing);
/** The page itself comes first. */
const AFTER_MS = 800;

/** Live updates of the assessment in the address; loaded once the page has had its turn. */
export function Live() {
  const { cityId, assessmentId } = useParams({ strict: false }) as { cityId?: string; assessmentId?: string };
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setWaited(true), AFTER_MS);
    return () => window.clearTimeout(timer);
  }, []);
  if (!waited || cityId === undefined || assessmentId === undefined) return null;
  return (
    <Suspense fallback={null}>
      <LiveUpdates key={assessmentId} cityId={cityId} assessmentId={assessmentId} />
    </Suspense>
  );
}
