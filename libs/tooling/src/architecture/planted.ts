import { MOST_LINES } from './rules/file-length';
import type { SourceText } from './source';

/** A violation put into an otherwise clean house, and where the rule must find it. */
export interface Planted {
  readonly what: string;
  readonly rule: string;
  readonly files: readonly SourceText[];
  readonly at: string;
}

const file = (path: string, ...lines: string[]): SourceText => ({ path, text: `${lines.join('\n')}\n` });
const planted = (rule: string, what: string, at: string, ...files: SourceText[]): Planted => ({ rule, what, files, at });

const api = 'apps/api/src';
const voting = `${api}/features/voting`;
const model = file('libs/model/src/index.ts', 'export type Level = number;');
const voteStore = file(`${voting}/vote.store.ts`, 'export const votes = 1;');
const peopleStore = file(`${api}/features/people/person.store.ts`, 'export const persons = 1;');
const votingService = file(`${voting}/voting.service.ts`, 'export const votingService = 1;');

const DIRECTION = 'direction of imports between projects';
const FEATURES = 'features know earlier features only';
const STORE = 'a store knows SQL and its own table only';
const USE_CASE = 'a use case knows no GraphQL';
const RESOLVER = 'a resolver only hands over';
const TYPEORM = 'TypeORM only in stores, entities, platform and migrations';
const PURE = 'libs are pure';
const WEB = 'ui and charts know no screen';
const NAMES = 'names say what is inside';
const DEFAULT = 'no default export';

export const PLANTED: readonly Planted[] = [
  planted(DIRECTION, 'a lib that uses one to its right', 'libs/model/src/score.ts:1',
    file('libs/model/src/score.ts', "import { score } from '@citymark/scoring';"), file('libs/scoring/src/index.ts', 'export const score = 1;')),
  planted(DIRECTION, 'charts that use a lib', 'libs/charts/src/radar.ts:1', file('libs/charts/src/radar.ts', "import type { Level } from '@citymark/model';"), model),
  planted(DIRECTION, 'a lib entered by the window', 'libs/scoring/src/mean.ts:2',
    file('libs/scoring/src/mean.ts', '', "import type { Level } from '../../model/src/index';"), model),
  planted(DIRECTION, 'an alias nobody wrote down', `${api}/main.ts:1`, file(`${api}/main.ts`, "import { x } from '@citymark/model/src/level';")),
  planted(DIRECTION, 'a web application that uses the API', 'apps/web/src/app/client.ts:1',
    file('apps/web/src/app/client.ts', "import { schema } from '../../../api/src/schema';"), file(`${api}/schema.ts`, 'export const schema = 1;')),
  planted(DIRECTION, 'an API that uses the web application', `${api}/main.ts:1`,
    file(`${api}/main.ts`, "export { paths } from '../../web/src/app/paths';"), file('apps/web/src/app/paths.ts', 'export const paths = 1;')),
  planted(DIRECTION, 'a screen that uses the benchmark lib', 'apps/web/src/features/benchmark/peers.tsx:1',
    file('apps/web/src/features/benchmark/peers.tsx', "import { release } from '@citymark/benchmark';"), file('libs/benchmark/src/index.ts', 'export const release = 1;')),
  planted(DIRECTION, 'a screen that uses migrations', 'apps/web/src/app/client.ts:1',
    file('apps/web/src/app/client.ts', "import { MIGRATIONS } from '@citymark/migrations';"), file('migrations/index.ts', 'export const MIGRATIONS = 1;')),
  planted(FEATURES, 'a feature that uses a later one', `${api}/features/people/people.service.ts:1`,
    file(`${api}/features/people/people.service.ts`, "import { votingService } from '../voting/voting.service';"), votingService),
  planted(FEATURES, "a service that uses another feature's store", `${voting}/voting.service.ts:1`,
    file(`${voting}/voting.service.ts`, "import { persons } from '../people/person.store';"), peopleStore),
  planted(FEATURES, 'a feature outside the order', `${api}/features/gossip/gossip.service.ts:1`, file(`${api}/features/gossip/gossip.service.ts`, '')),
  planted(FEATURES, 'a screen that uses another screen', 'apps/web/src/features/voting/board.tsx:1',
    file('apps/web/src/features/voting/board.tsx', "import { Plan } from '../assessment/plan';"), file('apps/web/src/features/assessment/plan.tsx', 'export const Plan = 1;')),
  planted('the platform knows no feature', 'a platform that uses a feature', `${api}/platform/jobs.ts:1`,
    file(`${api}/platform/jobs.ts`, "import { votingService } from '../features/voting/voting.service';"), votingService),
  planted('nobody uses the command line', 'a feature that runs a verb', `${voting}/voting.service.ts:1`,
    file(`${voting}/voting.service.ts`, "import { check } from '../../command-line/check/check';"), file(`${api}/command-line/check/check.ts`, 'export const check = 1;')),
  planted(STORE, 'a store with Nest', `${voting}/vote.store.ts:1`, file(`${voting}/vote.store.ts`, "import { Injectable } from '@nestjs/common';")),
  planted(STORE, 'a store that throws GraphQL errors', `${voting}/vote.store.ts:1`, file(`${voting}/vote.store.ts`, "import { GraphQLError } from 'graphql';")),
  planted(STORE, 'a store that uses another store', `${voting}/round.store.ts:1`, file(`${voting}/round.store.ts`, "import { votes } from './vote.store';"), voteStore),
  planted(STORE, 'a store that computes', `${voting}/vote.store.ts:1`,
    file(`${voting}/vote.store.ts`, "import { median } from '@citymark/consensus';"), file('libs/consensus/src/index.ts', 'export const median = 1;')),
  planted(USE_CASE, 'a service with GraphQL', `${voting}/voting.service.ts:1`, file(`${voting}/voting.service.ts`, "import { Field } from '@nestjs/graphql';")),
  planted(USE_CASE, 'a verb that uses GraphQL types', `${voting}/cast-vote.ts:1`,
    file(`${voting}/cast-vote.ts`, "import { Board } from './voting.graphql';"), file(`${voting}/voting.graphql.ts`, 'export const Board = 1;')),
  planted(RESOLVER, 'a resolver that asks a store', `${voting}/voting.resolver.ts:1`, file(`${voting}/voting.resolver.ts`, "import { votes } from './vote.store';"), voteStore),
  planted(RESOLVER, 'a resolver that computes', `${voting}/voting.resolver.ts:1`,
    file(`${voting}/voting.resolver.ts`, "import { median } from '@citymark/consensus';"), file('libs/consensus/src/index.ts', 'export const median = 1;')),
  planted(RESOLVER, 'a controller that asks a store', `${voting}/vote.controller.ts:1`, file(`${voting}/vote.controller.ts`, "import { votes } from './vote.store';"), voteStore),
  planted(TYPEORM, 'a service with TypeORM', `${voting}/voting.service.ts:1`, file(`${voting}/voting.service.ts`, "import { In } from 'typeorm';")),
  planted(TYPEORM, 'a module with a connection', `${voting}/voting.module.ts:1`, file(`${voting}/voting.module.ts`, "import { InjectDataSource } from '@nestjs/typeorm';")),
  planted(WEB, 'a part of ui that knows a screen', 'apps/web/src/ui/button.tsx:1',
    file('apps/web/src/ui/button.tsx', "import { Plan } from '../features/assessment/plan';"), file('apps/web/src/features/assessment/plan.tsx', 'export const Plan = 1;')),
  planted(WEB, 'a screen that draws with Recharts', 'apps/web/src/features/report/figure.tsx:1', file('apps/web/src/features/report/figure.tsx', "import { Bar } from 'recharts';")),
  planted(PURE, 'a lib that reads files', 'libs/report/src/print.ts:1', file('libs/report/src/print.ts', "import { readFileSync } from 'node:fs';")),
  planted(PURE, 'a lib with a framework', 'libs/access/src/can.ts:1', file('libs/access/src/can.ts', "import { Injectable } from '@nestjs/common';")),
  planted(PURE, 'a lib with a clock', 'libs/roadmap/src/plan.ts:2', file('libs/roadmap/src/plan.ts', '', 'export const today = Date.now();')),
  planted(PURE, 'a lib that knows today', 'libs/roadmap/src/plan.ts:1', file('libs/roadmap/src/plan.ts', 'export const today = new Date();')),
  planted(PURE, 'a lib that throws dice', 'libs/benchmark/src/noise.ts:1', file('libs/benchmark/src/noise.ts', 'export const noise = () => Math.random();')),
  planted(PURE, 'a lib that reads the environment', 'libs/scoring/src/mean.ts:1', file('libs/scoring/src/mean.ts', 'export const k = process.env.K;')),
  planted('the benchmark sees opaque keys only', 'a contribution with a city in it', 'libs/benchmark/src/pool.ts:2',
    file('libs/benchmark/src/pool.ts', 'export interface Contribution {', '  cityId: string;', '}')),
  planted('no import cycles', 'two files that need each other', 'libs/report/src/a.ts:2',
    file('libs/report/src/a.ts', '', "import { b } from './b';"), file('libs/report/src/b.ts', "import { a } from './a';")),
  planted('no file is too long', 'one line too many', `libs/report/src/all.ts:${MOST_LINES + 1}`, file('libs/report/src/all.ts', ...Array.from({ length: MOST_LINES + 1 }, () => ''))),
  planted(DEFAULT, 'a default export', 'libs/report/src/a.ts:2', file('libs/report/src/a.ts', 'const a = 1;', 'export default a;')),
  planted(DEFAULT, 'a default function', 'apps/web/src/ui/x.tsx:1', file('apps/web/src/ui/x.tsx', 'export default function X() {}')),
  planted(DEFAULT, 'a default by another name', 'libs/report/src/a.ts:2', file('libs/report/src/a.ts', 'const a = 1;', 'export { a as default };')),
  planted('no forwardRef', 'two modules that need each other', `${voting}/voting.module.ts:2`, file(`${voting}/voting.module.ts`, '', 'export const x = forwardRef(() => y);')),
  planted(NAMES, 'a drawer', `${api}/platform/utils/dates.ts:1`, file(`${api}/platform/utils/dates.ts`, '')),
  planted(NAMES, 'a small drawer', 'libs/report/src/date-helpers.ts:1', file('libs/report/src/date-helpers.ts', '')),
  planted(NAMES, 'a file in another case', 'apps/web/src/ui/BigButton.tsx:1', file('apps/web/src/ui/BigButton.tsx', '')),
  planted('no barrel inside an app', 'a barrel', `${voting}/index.ts:1`, file(`${voting}/index.ts`, '')),
];
