import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from './architecture/parse';
import { PLANTED } from './architecture/planted';
import { readWorkspace } from './architecture/read-workspace';
import { inOneLine, RULES, violationsIn } from './architecture/rules';

const root = join(__dirname, '../../..');
const aliases = (JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as { compilerOptions: { paths: Record<string, string[]> } }).compilerOptions.paths;

describe('the house as it stands', () => {
  const sources = parse(readWorkspace(root), aliases);

  test('every room of the plan was read', () => {
    const folders = new Set(sources.map((source) => source.path.split('/').slice(0, 2).join('/')));
    const libs = ['access', 'benchmark', 'charts', 'consensus', 'model', 'report', 'roadmap', 'scoring', 'tooling'];
    for (const project of [...libs.map((name) => `libs/${name}`), 'apps/api', 'apps/web', 'apps/e2e']) expect(folders).toContain(project);
  });

  test.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    expect(rule.check(sources).map(inOneLine)).toEqual([]);
  });
});

describe('a planted violation is found, by its rule alone', () => {
  test.each(PLANTED.map((one) => [one.what, one] as const))('%s', (_what, { files, rule, at }) => {
    const found = violationsIn(parse(files, aliases));
    expect(found.map((violation) => [violation.rule, `${violation.path}:${violation.line}`])).toEqual([[rule, at]]);
  });

  test('every rule has one', () => {
    expect(new Set(PLANTED.map((one) => one.rule))).toEqual(new Set(RULES.map((rule) => rule.name)));
  });
});

describe('what is allowed stays allowed', () => {
  const allowed: [string, string, string][] = [
    ['a store with its entity and the transaction', 'apps/api/src/features/voting/vote.store.ts', "import { In } from 'typeorm'; import { Vote } from './vote.entity'; import type { Tx } from '../../platform/transaction';"],
    ['a store with a type of the model', 'apps/api/src/features/voting/vote.store.ts', "import type { Level } from '@citymark/model';"],
    ['a service of a later feature with one of an earlier', 'apps/api/src/features/report/report.service.ts', "import { votingService } from '../voting/voting.service';"],
    ['a spec of a lib with the file system', 'libs/report/src/report.spec.ts', "import { readFileSync } from 'node:fs';"],
    ['test support that starts PostgreSQL', 'apps/api/test/server.ts', "import { startPostgres } from '../../../libs/tooling/postgres/start-postgres.mjs';"],
    ['a journey through the invented city', 'apps/e2e/src/pages/told-city.ts', "import { Clock } from '../../../../libs/tooling/demonstration/clock.mjs';"],
    ['a date made from an argument', 'libs/roadmap/src/day.ts', 'export const day = (text: string) => new Date(text);'],
    ['a configuration with a default export', 'apps/web/vite.config.mts', 'export default {};'],
  ];
  const neighbours = [
    { path: 'apps/api/src/features/voting/vote.entity.ts', text: '' },
    { path: 'apps/api/src/features/voting/voting.service.ts', text: '' },
    { path: 'apps/api/src/platform/transaction.ts', text: '' },
    { path: 'libs/model/src/index.ts', text: '' },
    { path: 'libs/tooling/postgres/start-postgres.mjs', text: '' },
    { path: 'libs/tooling/demonstration/clock.mjs', text: '' },
  ];

  test.each(allowed)('%s', (_what, path, text) => {
    expect(violationsIn(parse([{ path, text }, ...neighbours], aliases)).map(inOneLine)).toEqual([]);
  });
});
