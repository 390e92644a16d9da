import { Logger } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { CastVotes } from '../../src/features/voting/cast-votes';
import { ChangeFeed } from '../../src/features/voting/change-feed';
import { DecideStatement } from '../../src/features/voting/decide-statement';
import { ReadVoting } from '../../src/features/voting/read-voting';
import type { VotingView } from '../../src/features/voting/voting-view';
import { DomainError } from '../../src/platform/domain-error';
import type { TestApp } from '../test-app';
import { request } from '../world';
import { readByRoles, storedBeside } from './database';
import { queriesOf, subscriptionsOf } from './documents';
import { LogLines } from './log-lines';
import { Walk } from './walk';
import { twoWorlds, type World, type Worlds } from './worlds';

type Restore = () => unknown;

/** What the walk of blind.api.spec.ts would let through if it were blind itself: each of these leaks is planted in both worlds, and found. */
describe('a leak that is planted', () => {
  let worlds: Worlds;
  let schema: GraphQLSchema;
  let logs: LogLines;

  beforeAll(async () => {
    logs = new LogLines();
    worlds = await twoWorlds(logs);
    await worlds.voteDifferently();
    schema = worlds.both[0].app.get(GraphQLSchemaHost).schema;
  }, 600_000);
  afterAll(async () => {
    logs.stop();
    await worlds.close();
  });

  const sums = async (app: TestApp) => {
    const rows = await app.sql<{ id: string; sum: number }>('select statement_id as id, coalesce(sum(level), 0)::int as sum from vote where round_id = $1 group by 1', [worlds.roundId]);
    return new Map(rows.map(({ id, sum }) => [id, sum]));
  };
  /** Plants in both worlds, walks, takes it out again; then the same walk finds nothing. */
  async function noticed(plant: (world: World) => Restore | Promise<Restore>, look: (walk: Walk) => Promise<void>): Promise<string[]> {
    const restore = [await plant(worlds.both[0]), await plant(worlds.both[1])];
    const planted = new Walk(worlds, logs);
    await look(planted);
    for (const one of restore) await one();
    const honest = new Walk(worlds, logs);
    await look(honest);
    expect(honest.leaks()).toEqual([]);
    return planted.leaks();
  }

  const boards = async (walk: Walk) => {
    const documents = queriesOf(schema, worlds.known).filter((document) => / \{ (statements|openRound|rounds|agenda) /.test(document));
    expect(documents.length).toBeGreaterThan(3);
    for (const role of ['leader', 'observer', 'operator', 'signed out']) for (const document of documents) await walk.ask(role, document.slice(0, 120), document);
  };
  const seeing = (change: (view: VotingView, levels: ReadonlyMap<string, number>) => void) => ({ app }: World): Restore => {
    const reading = app.get(ReadVoting);
    const honest = reading.votingOf.bind(reading);
    const spy = jest.spyOn(reading, 'votingOf').mockImplementation(async (viewer, keys) => {
      const levels = await sums(app);
      const views = await honest(viewer, keys);
      for (const view of views) if (view) change(view, levels);
      return views;
    });
    return () => spy.mockRestore();
  };

  test('as a statistic of the open round is seen by whoever sees the board, and by nobody else', async () => {
    const leaks = await noticed(
      seeing((view, levels) => {
        const honest = view.statement.bind(view);
        view.statement = (id) => ({ ...honest(id), votesCast: levels.get(id) ?? 0 });
      }),
      boards,
    );
    expect(leaks.some((leak) => leak.startsWith('leader'))).toBe(true);
    expect(leaks.some((leak) => leak.startsWith('observer'))).toBe(true);
    expect(leaks.some((leak) => /^(signed out|operator)/.test(leak))).toBe(false);
  }, 300_000);

  test('as an order by level', async () => {
    const leaks = await noticed(
      seeing((view, levels) => {
        const rounds = view.rounds.map((round) => ({ ...round, statements: [...round.statements].sort((a, b) => (levels.get(a.statementId) ?? 0) - (levels.get(b.statementId) ?? 0)) }));
        Reflect.set(view, 'rounds', rounds);
      }),
      boards,
    );
    expect(leaks.some((leak) => leak.includes('statementIds'))).toBe(true);
  }, 300_000);

  test('as a number in the sentence of a refusal', async () => {
    const leaks = await noticed(
      ({ app }) => {
        const spy = jest.spyOn(app.get(DecideStatement), 'decide').mockImplementation(async () => {
          throw new DomainError('statement-open', `This statement is being judged; the levels add up to ${[...(await sums(app)).values()].join()}.`);
        });
        return () => spy.mockRestore();
      },
      async (walk) => {
        const { cityId, assessmentId, statementId } = worlds.known;
        const input = { requestId: request(), cityId, assessmentId, statementId, level: 3, reason: 'now' };
        await walk.ask('leader', 'decideStatement', 'mutation ($input: DecideStatementInput!) { decideStatement(input: $input) { ... on Refusal { sentence } } }', { input });
      },
    );
    expect(leaks).toHaveLength(1);
  });

  /** Does something with every vote after it was cast. */
  const casting = (leak: (app: TestApp, level: number | null | undefined) => unknown) => ({ app }: World): Restore => {
    const verb = app.get(CastVotes);
    const honest = verb.one.bind(verb);
    const spy = jest.spyOn(verb, 'one').mockImplementation(async (viewer, input) => {
      const outcome = await honest(viewer, input);
      await leak(app, input.level);
      return outcome;
    });
    return () => spy.mockRestore();
  };

  test('as a line of the log', async () => {
    const leaks = await noticed(
      casting((_, level) => new Logger('Voting').log(`A vote of ${level} was cast.`)),
      async (walk) => {
        for (const which of [0, 1] as const) logs.take(which);
        await worlds.voteDifferently(undefined, logs);
        walk.keep('log', [logs.take(0).join('\n'), logs.take(1).join('\n')]);
      },
    );
    expect(leaks).toEqual([expect.stringContaining('A vote of')]);
  }, 120_000);

  const stored = async (walk: Walk) => {
    await worlds.voteDifferently();
    const [first, second] = [await storedBeside(worlds.both[0].app, worlds.common), await storedBeside(worlds.both[1].app, worlds.common)];
    for (const table of first.keys()) walk.keep(table, [first.get(table) ?? '', second.get(table) ?? '']);
  };

  test.each([
    ['a counter', 'round_participation', `update round_participation set judged = judged + $1 where round_id = $2`, 'update round_participation set judged = 3 where round_id = $1'],
    ['a mail', 'mail', `insert into mail (id, recipient, subject, body) select gen_random_uuid(), 'leader@example.org', 'A vote', 'Level ' || $1::int || ' in ' || $2::text`, `delete from mail where body like 'Level %' || $1`],
  ])('as %s that the database keeps', async (_, table, leak, undo) => {
    const leaks = await noticed((world) => {
      const restore = casting((app, level) => app.sql(leak, [level ?? 0, worlds.roundId]))(world);
      return async () => {
        restore();
        await world.app.sql(undo, [worlds.roundId]);
      };
    }, stored);
    expect(leaks.map((found) => found.split(':')[0])).toEqual([table]);
  }, 120_000);

  test.each([
    ['a policy that shows leaders votes of an open round', 'create policy leak on vote for select to citymark_app using (city_id in (select viewer_leads()))', 'drop policy leak on vote', / vote: /],
    ['a policy that shows members the history', 'create policy leak on vote_history for select to citymark_app using (city_id in (select viewer_cities()))', 'drop policy leak on vote_history', / vote_history: /],
    ['a door that adds levels up', `create function leak(city uuid) returns bigint language sql security definer as $$ select sum(level) from vote v where v.city_id = city and statement_id = (select min(statement_id) from vote) $$`, 'drop function leak(uuid)', / leak\(/],
    ['a right of the worker', 'grant select on vote to citymark_worker; create policy leak on vote for select to citymark_worker using (true)', 'drop policy leak on vote; revoke select on vote from citymark_worker', /citymark_worker .*vote: /],
  ])('as %s', async (_, plant, undo, where) => {
    const leaks = await noticed(
      async ({ app }) => {
        await app.sql(plant);
        return () => app.sql(undo);
      },
      async (walk) => {
        const people = (await worlds.both[0].app.sql<{ id: string }>('select person_id as id from member where city_id = $1', [worlds.known.cityId])).map(({ id }) => id).filter((id) => !worlds.differing.has(id));
        const uuids = { city: String(worlds.known.cityId), assessment: String(worlds.known.assessmentId), round: worlds.roundId };
        const [first, second] = [await readByRoles(worlds.both[0].app, people, worlds.common, uuids), await readByRoles(worlds.both[1].app, people, worlds.common, uuids)];
        for (const name of first.keys()) walk.keep(name, [first.get(name) ?? '', second.get(name) ?? '']);
      },
    );
    expect(leaks.length).toBeGreaterThan(0);
    for (const leak of leaks) expect(leak).toMatch(where);
  }, 300_000);

  test('as a number that is told live', async () => {
    const leaks = await noticed(
      ({ app }) => {
        const feed = app.get(ChangeFeed);
        const honest: unknown = Reflect.get(feed, 'read');
        Reflect.set(feed, 'read', async (...room: unknown[]) => {
          const rows = (await Reflect.apply(honest as () => unknown, feed, room)) as { statementId: string; votesCast: number }[];
          const levels = await sums(app);
          return rows.map((row) => ({ ...row, votesCast: row.votesCast + (levels.get(row.statementId) ?? 0) }));
        });
        return () => Reflect.deleteProperty(feed, 'read');
      },
      (walk) => walk.listenWhile(subscriptionsOf(schema, worlds.known), () => Promise.resolve()),
    );
    expect(leaks.some((leak) => leak.startsWith('observer: assessmentChanged'))).toBe(true);
    expect(leaks.some((leak) => leak.startsWith('operator'))).toBe(false);
  }, 120_000);
});
