import { roomOf } from '../room';
import { isTestCode, type Rule } from '../source';
import { packageOf, violationsOfImports } from '../violations-of-imports';

const NAME = 'a resolver only hands over';
const DATABASE_PACKAGES = new Set(['typeorm', '@nestjs/typeorm', 'pg']);

/** Resolvers and controllers name verbs: no SQL, and in resolvers no arithmetic of the libs either. */
export const resolvers: Rule = {
  name: NAME,
  check: (sources) =>
    violationsOfImports(NAME, sources, (found, source) => {
      const from = roomOf(source.path);
      const isDoor = from.project === 'apps/api' && (from.role === 'resolver' || from.role === 'controller');
      if (!isDoor || isTestCode(source.path)) return undefined;
      if (DATABASE_PACKAGES.has(packageOf(found) ?? '')) return `A ${from.role} may not use ${found.specifier}.`;
      const to = found.target === undefined ? undefined : roomOf(found.target);
      if (to?.role === 'store' || to?.role === 'entity') return `A ${from.role} may not use a ${to.role} (${found.specifier}).`;
      const isArithmetic = from.role === 'resolver' && to?.project.startsWith('libs/') && !found.typeOnly;
      return isArithmetic ? `A resolver may use only types of ${found.specifier}.` : undefined;
    }),
};
