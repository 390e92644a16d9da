import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Panel, answerOf, type Ballot } from '../../src/features/voting/voting.fixture';
import { createTestApp, type TestApp } from '../test-app';
import type { TestClient } from '../test-client';
import { cloneOf, testDatabase } from '../test-database';
import { aCity, anInvited, anOperator, request } from '../world';
import type { LogLines } from './log-lines';
import type { Known } from './values';

/** An installation in which an open round holds votes. */
export interface World {
  readonly app: TestApp;
  readonly people: ReadonlyMap<string, TestClient>;
  readonly voters: readonly TestClient[];
}

/** Two worlds that are the same to the last row but for what some people have voted in a round that is open. */
export interface Worlds {
  readonly both: readonly [World, World];
  readonly known: Known;
  readonly roundId: string;
  /** Ids from before the worlds parted. */
  readonly common: ReadonlySet<string>;
  /** Whose votes differ: they alone may see a difference. */
  readonly differing: ReadonlySet<string>;
  /** The differing votes, one after the other: the nth in both worlds, then what has to happen between two. */
  voteDifferently(between?: () => Promise<void>, logs?: LogLines): Promise<void>;
  close(): Promise<void>;
}

// Median, agreement, outliers, groups, doubt and the number of those who cannot judge: all of it differs.
const BALLOTS: readonly [readonly Ballot[], readonly Ballot[]] = [
  [[1, 'sentinel aaaa', 'low'], [1, 'sentinel bb', 'low'], [1, '', 'low'], [1, 'sentinel', 'low'], [1, 'sentinel d', 'low']],
  [[7, 'sentinel zzzzzzzz', 'high'], [0, '', 'medium'], [null, 'sentinel q', 'low'], [5, '', 'high'], [7, 'sentinel y', 'high']],
];

export async function twoWorlds(logs: LogLines): Promise<Worlds> {
  const base = await testDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'citymark-worlds-'));
  const before = await createTestApp({ config: { databaseUrl: base.url, dataDir: join(folder, 'before') } });
  const { known, roundId, people, voters } = await peopled(before);
  await before.close();
  const copy = await cloneOf(base.url);
  const world = async (which: 0 | 1, name: string, databaseUrl: string): Promise<World> => {
    cpSync(join(folder, 'before'), join(folder, name), { recursive: true });
    const app = await createTestApp({ config: { logLevel: 'debug', databaseUrl, dataDir: join(folder, name) }, log: logs.of(which) });
    const moved = (client: TestClient) => client.at(app.address);
    return { app, people: new Map([...people].map(([role, client]) => [role, moved(client)])), voters: voters.map(moved) };
  };
  const both = [await world(0, 'first', base.url), await world(1, 'second', copy.url)] as const;
  logs.listen();
  const common = new Set((await both[0].app.sql<{ ids: string[] }>(EVERY_ID)).flatMap(({ ids }) => ids));
  const differing = new Set(await Promise.all(both[0].voters.map(idOf)));
  const { cityId, assessmentId, statementId, secondId, thirdId } = known;
  return {
    both, known, roundId, common, differing,
    voteDifferently: async (between, logs) => {
      // The first world's ballots on one statement are the second world's on the next: so an order by level differs as well.
      for (const [place, id] of [statementId, secondId, thirdId].entries()) {
        for (let person = 0; person < voters.length; person++) {
          for (const [which, { voters: here }] of both.entries()) {
            const [level, reason = '', confidence = 'high'] = BALLOTS[(which + place) % 2]?.[person] ?? [null];
            const cast = () => answerOf(here[person] as TestClient, 'castVote', { requestId: request(), cityId, assessmentId, roundId, statementId: id, level, reason, confidence });
            const answer = await (logs ? logs.during(which === 0 ? 0 : 1, cast) : cast());
            if (answer.__typename !== 'StatementBoard') throw new Error(`a vote was refused: ${answer.sentence}`);
          }
          await between?.();
        }
      }
    },
    close: async () => {
      for (const { app } of both) await app.close();
      for (const database of [base, copy]) await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A city with somebody of every kind, and an open round in which nobody has voted whose votes will differ. */
async function peopled(app: TestApp) {
  const operator = await anOperator(app);
  const panel = await Panel.of(app, { stakeholders: 8, observers: 1, groups: ['citizens', 'business'] });
  const { cityId, assessmentId, leader, evidencers, observers, stakeholders } = panel.city;
  const [statement, second, third] = [panel.statement(0), panel.statement(1), panel.statement(2)];
  // An earlier, closed round: what was revealed stays, and must not hide a leak beside it.
  await panel.judge(statement, [[0], [7], [0], [7], [0], [7], [0], [7]]);
  const proof = await leader.mutate<{ id: string }>('addEvidence', panel.input({ statementIds: [statement], kind: 'note', title: 'Minutes', note: 'Adopted.', visibility: 'panel' }), '... on Evidence { id }');
  const deputy = await panel.deputy();
  const spare = await anInvited(app, leader, { cityId, role: 'stakeholder', assessmentId, group: 'other', internal: false });
  const spareId = await idOf(spare);
  const foreign = await aCity(app, { name: 'Elsewhere', evidencers: 0 });
  const roundId = await panel.open([statement, second, third]);
  await panel.vote(roundId, statement, [...Array.from({ length: 5 }, () => undefined), [3, 'kept', 'high']]);
  const known = {
    cityId, assessmentId, id: assessmentId, 'city.id': cityId, roundId, statementId: statement, secondId: second, thirdId: third, areaId: panel.boards[0]?.areaId,
    'assessment.id': assessmentId, 'statement.id': statement, 'withdrawEvidence.id': proof.id, 'restoreEvidence.id': proof.id, evidenceId: proof.id,
    personId: spareId, ruleId: 'ipras', to: 'targeting', level: 3, count: 1, text: 'city', by: '2027-Q1', filter: {}, token: 'none', country: 'NL',
    startDate: '2026-11-23', due: '2028-01-01', startQuarter: '2027-Q1', endQuarter: '2027-Q2', email: 'walk@example.org', url: 'https://city.example/', population: 100_000,
  };
  const people = new Map<string, TestClient>([
    ['signed out', app.client()], ['a leader of another city', foreign.leader], ['operator', operator], ['observer', only(observers)],
    ['a stakeholder who has not voted', only(stakeholders.slice(6))], ['a stakeholder who has voted', only(stakeholders.slice(5))],
    ['a stakeholder who came by a voting link', await byVotingLink(app, only(stakeholders.slice(7)))],
    ['evidencer', only(evidencers)], ['deputy', deputy], ['leader', leader],
  ]);
  return { known, roundId, people, voters: stakeholders.slice(0, 5) };
}

/** Somebody on another device, which has only the link of the mail that the round sent. */
async function byVotingLink(app: TestApp, person: TestClient): Promise<TestClient> {
  const { session } = await person.expect<{ session: { person: { email: string } } }>('{ session { person { email } } }');
  const token = (await app.outbox(session.person.email)).map(({ body }) => /\/v#(\S+)/.exec(body)?.[1]).findLast((found) => found !== undefined);
  const phone = app.client();
  await phone.mutate('enterByVotingLink', { token }, '... on VotingEntry { cityId }');
  return phone;
}

const EVERY_ID = `select array(select distinct (regexp_matches(query_to_xml('select * from ' || quote_ident(tablename), true, false, '')::text,
  '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'g'))[1]) as ids from pg_tables where schemaname = 'public'`;

function only(people: readonly TestClient[]): TestClient {
  const [first] = people;
  if (!first) throw new Error('there is nobody');
  return first;
}

export async function idOf(client: TestClient): Promise<string> {
  return (await client.expect<{ session: { person: { id: string } } }>('{ session { person { id } } }')).session.person.id;
}
