import { roomOf } from '../room';
import { isTestCode, type Rule } from '../source';
import { packageOf, violationsOfImports } from '../violations-of-imports';

const NAME = 'a use case knows no GraphQL';
const GRAPHQL_PACKAGES = /^(graphql|@nestjs\/(graphql|apollo)|@apollo\/.*|graphql-ws)$/;

/** Services, and the verbs they are split into, would serve another door (REST, a job) just as well. */
export const services: Rule = {
  name: NAME,
  check: (sources) =>
    violationsOfImports(NAME, sources, (found, source) => {
      const from = roomOf(source.path);
      const isUseCase = from.project === 'apps/api' && from.feature !== undefined && (from.role === 'service' || from.role === 'plain');
      if (!isUseCase || isTestCode(source.path)) return undefined;
      if (GRAPHQL_PACKAGES.test(packageOf(found) ?? '')) return `A use case may not use ${found.specifier}.`;
      const to = found.target === undefined ? undefined : roomOf(found.target);
      const isDoor = to?.feature !== undefined && (to.role === 'resolver' || to.role === 'graphql' || to.role === 'controller');
      return isDoor ? `A use case may not use a ${to.role} file (${found.specifier}).` : undefined;
    }),
};
