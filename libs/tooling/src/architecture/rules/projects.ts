import rooms from '../../../rooms.json';
import { roomOf } from '../room';
import { isTestCode, type Rule } from '../source';
import { violationsOfImports } from '../violations-of-imports';

const NAME = 'direction of imports between projects';
const ALLOWED = new Map<string, readonly string[]>([
  ...Object.entries(rooms.libs).map(([name, uses]): [string, string[]] => [`libs/${name}`, uses]),
  ...Object.entries(rooms.apps).map(([name, uses]): [string, string[]] => [`apps/${name}`, uses]),
]);
const USES_TOOLS = new Set(['apps/bench', 'apps/e2e']);
const USES_MIGRATIONS = new Set(['apps/api', 'apps/bench']);

/** Libs stand in one order, apps stand apart, and everybody comes in by the front door. */
export const projects: Rule = {
  name: NAME,
  check: (sources) =>
    violationsOfImports(NAME, sources, (found, source) => {
      const from = roomOf(source.path).project;
      if (found.target === undefined) return found.specifier.startsWith('@citymark/') ? `${found.specifier} is not an alias of tsconfig.json.` : undefined;
      const to = roomOf(found.target).project;
      if (to === from) return undefined;
      if (isTestServer(found.target) && isTestCode(source.path)) return undefined;
      if (isTool(found.target) && USES_TOOLS.has(from)) return undefined;
      if (found.specifier.startsWith('.')) return `${from} reaches into ${to} by a relative path; a lib is used by its alias, an app not at all.`;
      if (to === 'migrations') return USES_MIGRATIONS.has(from) ? undefined : `${from} may not use the migrations.`;
      const lib = to.replace(/^libs\//, '');
      return ALLOWED.get(from)?.includes(lib) ? undefined : `${from} may not use ${to}.`;
    }),
};

/** Measurements and journeys are made with our tools: the built product on a throw-away database, and its invented city. */
function isTool(target: string): boolean {
  return /^libs\/tooling\/.*\.mjs$/.test(target);
}

/** Tests start our PostgreSQL; it is no lib and has no alias. */
function isTestServer(target: string): boolean {
  return target.startsWith('libs/tooling/postgres/');
}
