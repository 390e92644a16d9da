import { roomOf } from '../room';
import { isTestCode, type Rule } from '../source';
import { packageOf, violationsOfImports } from '../violations-of-imports';

const NAME = 'ui and charts know no screen';
const BLIND = new Map([
  ['ui', ['features', 'app', 'gql']],
  ['charts', ['features', 'app', 'gql']],
]);

/** Parts that every screen uses get plain props; Recharts is wrapped once. */
export const webParts: Rule = {
  name: NAME,
  check: (sources) =>
    violationsOfImports(NAME, sources, (found, source) => {
      const from = roomOf(source.path);
      if (from.project !== 'apps/web' || isTestCode(source.path)) return undefined;
      if (packageOf(found) === 'recharts' && from.part !== 'charts') return 'Only apps/web/src/charts draws with Recharts.';
      const to = found.target === undefined ? undefined : roomOf(found.target);
      const isHidden = to?.project === 'apps/web' && BLIND.get(from.part)?.includes(to.part);
      return isHidden ? `${from.part} may not use ${to.part}.` : undefined;
    }),
};
