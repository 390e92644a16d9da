import { roomOf } from '../room';
import { isTestCode, type Rule } from '../source';
import { violationsOfImports } from '../violations-of-imports';

const NAME = 'nobody uses the command line';
const isCommandLine = (path: string): boolean => roomOf(path).project === 'apps/api' && roomOf(path).part === 'command-line';

/** The operator's tools work as the owner of the database, past every viewer's rights: they may use platform and features, never the other way round. */
export const commandLine: Rule = {
  name: NAME,
  check: (sources) =>
    violationsOfImports(NAME, sources, (found, source) => {
      if (found.target === undefined || !isCommandLine(found.target) || isCommandLine(source.path) || isTestCode(source.path)) return undefined;
      return `${found.specifier} belongs to the operator's tools alone.`;
    }),
};
