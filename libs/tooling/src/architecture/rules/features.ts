import rooms from '../../../rooms.json';
import { roomOf } from '../room';
import { isTestCode, type Rule } from '../source';
import { violationsOfImports } from '../violations-of-imports';

const NAME = 'features know earlier features only';
const ORDER: readonly string[] = rooms.features;
const PRIVATE_ROLES = new Set(['store', 'entity', 'resolver']);

/** In the API a feature may use the front of an earlier one; in the web application features never meet. */
export const features: Rule = {
  name: NAME,
  check: (sources) => [
    ...unknownFeatures(sources),
    ...violationsOfImports(NAME, sources, (found, source) => {
      if (isTestCode(source.path)) return undefined;
      const from = roomOf(source.path);
      const to = found.target === undefined ? undefined : roomOf(found.target);
      if (!to?.feature || !from.feature || to.project !== from.project || to.feature === from.feature) return undefined;
      if (from.project === 'apps/web') return `The screen ${from.feature} may not use the screen ${to.feature}.`;
      if (ORDER.indexOf(to.feature) > ORDER.indexOf(from.feature)) return `${from.feature} comes before ${to.feature} and may not use it.`;
      return PRIVATE_ROLES.has(to.role) ? `The ${to.role} of ${to.feature} belongs to ${to.feature} alone.` : undefined;
    }),
  ],
};

function unknownFeatures(sources: Parameters<Rule['check']>[0]) {
  return sources
    .filter((source) => {
      const { project, feature } = roomOf(source.path);
      return project === 'apps/api' && feature !== undefined && !ORDER.includes(feature);
    })
    .map((source) => ({ rule: NAME, path: source.path, line: 1, sentence: `${roomOf(source.path).feature} is not in the order of features.` }));
}
