import { roomOf } from '../room';
import type { Import, Rule } from '../source';
import { packageOf, violationsOfImports } from '../violations-of-imports';

const NAME = 'a store knows SQL and its own table only';
const TRANSACTION = 'apps/api/src/platform/transaction.ts';

/** SQL as functions of the transaction handle: no framework, no GraphQL, no other store. */
export const stores: Rule = {
  name: NAME,
  check: (sources) =>
    violationsOfImports(NAME, sources, (found, source) => {
      const from = roomOf(source.path);
      if (from.project !== 'apps/api' || from.role !== 'store' || mayUse(found, from.feature)) return undefined;
      return `A store may not use ${found.specifier}.`;
    }),
};

function mayUse(found: Import, feature: string | undefined): boolean {
  if (found.target === undefined) return packageOf(found) === 'typeorm';
  if (found.target === TRANSACTION) return true;
  const to = roomOf(found.target);
  if (to.project.startsWith('libs/')) return found.typeOnly;
  if (to.feature !== undefined && to.role === 'plain') return found.typeOnly;
  return to.feature === feature && (to.role === 'entity' || (to.role === 'store' && found.typeOnly));
}
