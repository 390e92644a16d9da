import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { FEATURES } from '../../src/app.module';
import { askedFor } from '../root-fields';
import { request } from '../world';
import { readByRoles, storedBeside } from './database';
import { mutationsOf, queriesOf, subscriptionsOf } from './documents';
import { LogLines } from './log-lines';
import { inputOf, type Variant } from './values';
import { Walk } from './walk';
import { idOf, twoWorlds, type Worlds } from './worlds';

/** By these a leader ends the blind round, which is their right: leaders ask for them last. */
const REVEALING = ['closeRound'];
/** After these somebody is not who they were: asked for last, too. */
const PARTING = ['signOut', 'endSession', 'handOver', 'endMembership'];
/** What it makes is drawn by lot, so that no two worlds have the same. */
const DRAWN = ['loadSyntheticPeers'];
const LEADING = ['leader', 'deputy'];

/**
 * Two worlds that differ in nothing but the blind votes of five people. Whatever anybody else can ask, be told, cause or find is the same
 * in both to the letter: so nothing of it depends on those votes. Root fields, routes, tables, functions and roles are found by the walk
 * itself; a new one is walked without being listed here.
 */
describe('while a round is open nothing depends on what others have voted', () => {
  let worlds: Worlds;
  let schema: GraphQLSchema;
  let logs: LogLines;
  const roles = () => [...worlds.both[0].people.keys()];

  beforeAll(async () => {
    logs = new LogLines();
    worlds = await twoWorlds(logs);
    schema = worlds.both[0].app.get(GraphQLSchemaHost).schema;
  }, 600_000);
  afterAll(async () => {
    logs.stop();
    await worlds.close();
  });

  const walk = () => new Walk(worlds, logs);
  const stillOpen = async () => (await worlds.both[0].app.sql('select from round where closed_at is null')).length > 0;

  // How often something may be tried is counted by the clock, which the two worlds do not share to the millisecond.
  const forgetAttempts = () => Promise.all(worlds.both.map((world) => world.app.sql('delete from auth_attempt')));

  const sessions = async () => {
    const asking = walk();
    for (const role of roles()) await asking.ask(role, 'session', '{ session { person { id } } }');
    return [...asking.answers];
  };

  async function readEverything(asking: readonly string[]): Promise<Walk> {
    const reading = walk();
    for (const role of asking) for (const document of queriesOf(schema, worlds.known)) await reading.ask(role, document.slice(0, 200), document);
    return reading;
  }

  test('nobody hears it while it is cast, and no log line has it', async () => {
    for (const which of [0, 1] as const) logs.take(which);
    const listening = walk();
    await listening.listenWhile(subscriptionsOf(schema, worlds.known), (between) => worlds.voteDifferently(between, logs));
    expect(listening.leaks()).toEqual([]);
    expect(listening.answers.get('observer: assessmentChanged, heard')).toContain('"votesCast":');
    const [first, second] = [logs.take(0), logs.take(1)];
    expect(second).toEqual(first);
    expect(first.length).toBeGreaterThan(5);
    expect(first.join()).not.toContain('sentinel');
  }, 300_000);

  test('every query of everybody is answered the same', async () => {
    const reading = await readEverything(roles());
    expect(reading.leaks()).toEqual([]);
    // It did look: every root field, at the board with its counts, and at what an earlier round has revealed.
    const asked = queriesOf(schema, worlds.known).join('\n');
    for (const field of Object.keys(schema.getQueryType()?.getFields() ?? {})) expect(asked).toContain(`{ ${field}`);
    const boards = [...reading.answers].filter(([name]) => name.startsWith('leader: { assessment') && / statements /.test(name)).map(([, text]) => text);
    expect(boards.some((text) => text.includes('"votesCast":6') && text.includes('"earlierResults":[{'))).toBe(true);
    expect([...reading.answers.values()].join()).not.toContain('sentinel');
    const failed = [...reading.answers].filter(([name, text]) => name.startsWith('leader: { assessment') && text.includes('"errors":[{'));
    expect(failed).toEqual([]);
  }, 600_000);

  test('every page and file is the same: pictures, calendar, reports, proof', async () => {
    const reading = walk();
    const routes = askedFor(FEATURES).flatMap((line) => line.match(/^GET (\/\S*): /)?.[1] ?? []);
    expect(routes.length).toBeGreaterThan(3);
    for (const role of roles()) {
      for (const route of routes) {
        const path = route.replace(/:(\w+)/g, (_, name: string) => String(worlds.known[name] ?? worlds.known.id));
        await reading.get(role, `${path}?cityId=${String(worlds.known.cityId)}&assessmentId=${String(worlds.known.assessmentId)}`);
      }
    }
    expect(reading.leaks()).toEqual([]);
    expect(reading.size).toBe(roles().length * routes.length);
  }, 300_000);

  test('every mutation of everybody has the same outcome, whatever it is given', async () => {
    const changing = walk();
    const mutations = mutationsOf(schema, worlds.known);
    const before = await sessions();
    for (const role of roles()) {
      for (const variant of ['wrong', 'least', 'all'] satisfies Variant[]) {
        for (const { name, document, input } of mutations) {
          if (PARTING.includes(name) || DRAWN.includes(name) || (LEADING.includes(role) && REVEALING.includes(name))) continue;
          await forgetAttempts();
          await changing.ask(role, `${name} (${variant})`, document, { input: inputOf(input, worlds.known, name, variant) });
          if (!(await stillOpen())) throw new Error(`${name} as ${role} closes the round: name it in REVEALING`);
        }
      }
    }
    expect(changing.leaks()).toEqual([]);
    const done = [...changing.answers].filter(([, text]) => !/"__typename":"Refusal"|"errors":\[\{/.test(text));
    expect(new Set(done.map(([name]) => name.replace(/^.*: | .*$/g, ''))).size).toBeGreaterThan(15);
    const after = await sessions();
    expect(after).toEqual(before);
    expect((await readEverything(['leader', 'observer', 'a stakeholder who has not voted', 'operator'])).leaks()).toEqual([]);
    for (const role of roles()) {
      for (const { name, document, input } of mutations.filter((one) => PARTING.includes(one.name) && !LEADING.includes(role))) {
        await changing.ask(role, name, document, { input: inputOf(input, { ...worlds.known, personId: worlds.known.cityId }, name, 'wrong') });
      }
    }
    changing.keep('log lines', [logs.take(0).join('\n'), logs.take(1).join('\n')]);
    expect(changing.leaks()).toEqual([]);
    expect(await stillOpen()).toBe(true);
  }, 1_800_000);

  test('every row that is stored beside the votes is the same: mails, events, counters, jobs', async () => {
    await forgetAttempts();
    const storing = walk();
    const [first, second] = [await storedBeside(worlds.both[0].app, worlds.common), await storedBeside(worlds.both[1].app, worlds.common)];
    for (const table of new Set([...first.keys(), ...second.keys()])) storing.keep(table, [first.get(table) ?? '', second.get(table) ?? '']);
    expect(storing.leaks()).toEqual([]);
    expect([first.get('mail'), first.get('audit_event'), first.get('round_participation')].every((rows) => (rows ?? '').length > 100)).toBe(true);
  }, 120_000);

  test('no role of the program reads it from the database, whoever the viewer is', async () => {
    const [first, second] = await readAsAll();
    const reading = walk();
    for (const name of new Set([...first.keys(), ...second.keys()])) reading.keep(name, [first.get(name) ?? '', second.get(name) ?? '']);
    expect(reading.leaks()).toEqual([]);
    expect([...first].filter(([name, rows]) => name.startsWith('citymark_app') && !rows.startsWith('refused') && rows !== '').length).toBeGreaterThan(50);
  }, 300_000);

  const readAsAll = async () => {
    const people: string[] = [];
    for (const client of worlds.both[0].people.values()) people.push(await idOf(client).catch(() => ''));
    const uuids = { city: String(worlds.known.cityId), assessment: String(worlds.known.assessmentId), round: worlds.roundId };
    return [await readByRoles(worlds.both[0].app, people, worlds.common, uuids), await readByRoles(worlds.both[1].app, people, worlds.common, uuids)] as const;
  };

  test('the worlds do differ: when the round is closed, those who are still signed in see it', async () => {
    const closing = walk();
    const { cityId, assessmentId } = worlds.known;
    await closing.ask('leader', 'closeRound', 'mutation ($input: CloseRoundInput!) { closeRound(input: $input) { __typename } }', { input: { requestId: request(), cityId, assessmentId, roundId: worlds.roundId } });
    expect(closing.answers.get('leader: closeRound')).toContain('"Assessment"');
    const leaks = (await readEverything(LEADING)).leaks();
    for (const role of LEADING) expect(leaks.filter((leak) => leak.startsWith(`${role}: { assessment`)).length).toBeGreaterThan(1);
  }, 300_000);
});
