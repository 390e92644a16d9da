import { refuse } from '../../platform/domain-error';
import { ASSESSMENT_REFUSALS } from './assessment.refusals';
import type { LoadedAssessment } from './loaded-assessment';

/** The areas, each once, if the model has them all; null stays all areas. */
export function knownAreas({ model }: LoadedAssessment, areaIds: readonly string[] | null): string[] | null {
  if (areaIds === null) return null;
  const unknown = areaIds.find((id) => !model.pack.areas.some((area) => area.id === id));
  if (unknown !== undefined) throw refuse(ASSESSMENT_REFUSALS, 'unknown-area', { id: unknown }, 'areaIds');
  return [...new Set(areaIds)];
}
