import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { leads, useSessionCity } from '../session';
import { KeepFresh } from './keep-fresh';
import { followAssessment } from './live-connection';

/** While an assessment is on screen: what others do in it appears by itself. Draws nothing. */
export function LiveUpdates({ cityId, assessmentId }: { cityId: string; assessmentId: string }) {
  const queries = useQueryClient();
  const leading = leads(useSessionCity(cityId));
  const leadingNow = useRef(leading);
  useEffect(() => {
    leadingNow.current = leading;
  }, [leading]);
  useEffect(() => {
    const fresh = new KeepFresh(queries, assessmentId, () => leadingNow.current);
    const stop = followAssessment({
      cityId,
      assessmentId,
      onChange: (change) => fresh.changed(change),
      onBack: () => fresh.everything(),
      onOver: () => fresh.everything(),
    });
    return () => {
      fresh.stop();
      stop();
    };
  }, [queries, cityId, assessmentId]);
  return null;
}
