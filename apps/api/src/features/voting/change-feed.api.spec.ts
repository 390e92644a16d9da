import { LiveClient, type Heard } from '../../../test/live-client';
import { createTestApp, type TestApp } from '../../../test/test-app';
import type { TestClient } from '../../../test/test-client';
import { anOperator, request } from '../../../test/world';
import { Panel } from './voting.fixture';

interface Changed {
  readonly assessmentChanged: {
    readonly topics: string[];
    readonly progress: { readonly roundId: string; readonly votesCast: number; readonly statements: { readonly statementId: string; readonly votesCast: number }[] } | null;
  };
}

const CHANGES = `subscription ($cityId: ID!, $assessmentId: ID!) {
  assessmentChanged(cityId: $cityId, assessmentId: $assessmentId) { topics progress { roundId votesCast statements { statementId votesCast } } }
}`;
const about = (topic: string) => (changed: Changed) => changed.assessmentChanged.topics.includes(topic);

describe('live changes', () => {
  let app: TestApp;
  let elsewhere: TestApp;
  let operator: TestClient;
  let panel: Panel;
  let open: LiveClient[];

  beforeAll(async () => {
    app = await createTestApp();
    operator = await anOperator(app);
    panel = await Panel.of(app, { stakeholders: 4, observers: 1 });
    // A second process on the same database.
    elsewhere = await createTestApp({ config: { databaseUrl: app.config.databaseUrl, dataDir: app.config.dataDir } });
  });

  afterAll(async () => {
    await elsewhere.close();
    await app.close();
  });

  beforeEach(() => (open = []));
  afterEach(async () => {
    for (const client of open) await client.close();
  });

  const here = () => ({ cityId: panel.city.cityId, assessmentId: panel.city.assessmentId });

  function page(as: TestClient | null, at: TestApp = app, origin?: string): LiveClient {
    const client = new LiveClient(at.address, as, origin === undefined ? {} : { origin });
    open.push(client);
    return client;
  }

  async function follow(as: TestClient, at: TestApp = app): Promise<Heard<Changed>> {
    const heard = page(as, at).subscribe<Changed>(CHANGES, here());
    await heard.until(({ assessmentChanged }) => assessmentChanged.topics.length === 0);
    heard.messages.length = 0;
    return heard;
  }

  it('tells the progress of a vote to everybody who follows, whichever process they are connected to', async () => {
    const round = await panel.open([panel.statement(0), panel.statement(1)]);
    const followers = await Promise.all([follow(panel.city.leader), follow(panel.person(2), elsewhere), follow(panel.person(3), elsewhere)]);
    await panel.vote(round, panel.statement(0), [[5]]);
    for (const heard of followers) {
      const { assessmentChanged } = await heard.until(about('progress'));
      expect(assessmentChanged).toEqual({ topics: ['progress'], progress: { roundId: round, votesCast: 1, statements: [{ statementId: panel.statement(0), votesCast: 1 }] } });
    }
    await panel.close(round);
    for (const heard of followers) await heard.until(about('rounds'));
  });

  it('says nothing when a vote replaces another', async () => {
    const round = await panel.open([panel.statement(2)]);
    await panel.vote(round, panel.statement(2), [[5, 'first']]);
    const heard = await follow(panel.person(2));
    await panel.vote(round, panel.statement(2), [[1, 'second']]);
    await panel.vote(round, panel.statement(2), [undefined, [4]]);
    await heard.until(about('progress'));
    expect(heard.messages).toHaveLength(1);
    expect(JSON.stringify(heard.messages)).not.toMatch(/first|second|level/);
    await panel.close(round);
  });

  it('refuses whoever may not read the assessment, and says the same of one that does not exist', async () => {
    const stranger = page(operator).subscribe<Changed>(CHANGES, here());
    const nothing = page(operator).subscribe<Changed>(CHANGES, { cityId: panel.city.cityId, assessmentId: panel.city.cityId });
    await Promise.all([stranger.over(), nothing.over()]);
    expect(stranger.messages).toEqual([]);
    expect(stranger.errors).toHaveLength(1);
    expect(JSON.stringify(stranger.errors)).toBe(JSON.stringify(nothing.errors));
  });

  it('opens no socket for somebody who is signed out, or for a page of another site', async () => {
    for (const client of [page(null), page(panel.city.leader, app, 'https://elsewhere.example')]) {
      const heard = client.subscribe<Changed>(CHANGES, here());
      await heard.over();
      expect(heard.messages).toEqual([]);
      expect(heard.errors).toHaveLength(1);
    }
  });

  it.each([
    ['a query', '{ session { person { id } } }'],
    ['a mutation', 'mutation { signOut }'],
    ['introspection', 'subscription { __schema { types { name } } }'],
    ['a document with a syntax error', 'subscription {'],
    ['a field that does not exist', 'subscription { assessmentChange }'],
  ])('runs no %s over the socket', async (_what, query) => {
    const heard = page(panel.city.leader).subscribe<Changed>(query);
    await heard.over();
    expect(heard.messages).toEqual([]);
    expect(heard.errors).not.toEqual([]);
    expect(JSON.stringify(heard.errors)).not.toMatch(/Did you mean/);
  });

  it('ends for somebody who was removed from the city, and not for the others', async () => {
    const leaving = panel.person(1);
    const [gone, stays] = [await follow(leaving, elsewhere), await follow(panel.person(2), elsewhere)];
    const { session } = await leaving.expect<{ session: { person: { id: string } } }>('{ session { person { id } } }');
    await panel.city.leader.mutate('endMembership', { requestId: request(), cityId: panel.city.cityId, personId: session.person.id }, '... on City { id }');
    await stays.until(about('people'));
    await gone.over();
    expect(gone.completed).toBe(true);
    expect(stays.completed).toBe(false);
  });

  it('begins with the numbers of now and names nothing', async () => {
    const round = await panel.open([panel.statement(5), panel.statement(6)]);
    await panel.vote(round, panel.statement(6), [[3]]);
    const heard = page(panel.person(3), elsewhere).subscribe<Changed>(CHANGES, here());
    const { assessmentChanged } = await heard.until(() => true);
    const statements = [5, 6].map((index) => ({ statementId: panel.statement(index), votesCast: index === 6 ? 1 : 0 })).sort((a, b) => (a.statementId < b.statementId ? -1 : 1));
    expect(assessmentChanged).toEqual({ topics: [], progress: { roundId: round, votesCast: 1, statements } });
    await panel.close(round);
  });

  it('says that everything may have changed after its connection to the database was lost', async () => {
    const heard = await follow(panel.person(2));
    await app.sql(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'citymark_live' and datname = current_database()`);
    await heard.until(about('everything'));
    const round = await panel.open([panel.statement(4)]);
    await heard.until(about('rounds'));
    await panel.close(round);
  });
});
