import { roomOf } from '../room';
import { isTestCode, type Rule } from '../source';
import { packageOf, violationsOfImports } from '../violations-of-imports';

const NAME = 'TypeORM only in stores, entities, platform and migrations';

/** Data access stays where the transaction handle is passed by hand. */
export const typeormPlaces: Rule = {
  name: NAME,
  check: (sources) =>
    violationsOfImports(NAME, sources, (found, source) => {
      const name = packageOf(found);
      if ((name !== 'typeorm' && name !== '@nestjs/typeorm') || isTestCode(source.path)) return undefined;
      const { project, part, role } = roomOf(source.path);
      const isAtHome = project === 'migrations' || (project === 'apps/api' && (part === 'platform' || role === 'store' || role === 'entity'));
      return isAtHome ? undefined : `${found.specifier} may not be used here.`;
    }),
};
