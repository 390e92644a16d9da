import { roomOf } from '../room';
import { isTestCode, type Rule } from '../source';
import { violationsOfImports } from '../violations-of-imports';

const NAME = 'the platform knows no feature';

/** The framework glue of the API would otherwise become the place where features meet. */
export const platform: Rule = {
  name: NAME,
  check: (sources) =>
    violationsOfImports(NAME, sources, (found, source) => {
      const from = roomOf(source.path);
      if (from.project !== 'apps/api' || from.part !== 'platform' || isTestCode(source.path)) return undefined;
      const to = found.target === undefined ? undefined : roomOf(found.target);
      return to?.project === 'apps/api' && to.feature ? `The platform may not use the feature ${to.feature}.` : undefined;
    }),
};
