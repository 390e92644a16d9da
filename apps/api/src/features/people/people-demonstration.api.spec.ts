import { createTestApp, type TestApp } from '../../../test/test-app';
import { aPerson } from '../../../test/world';
import { beginDemonstration } from '../../command-line/demonstration/begin-demonstration';
import { surroundings } from '../../command-line/installation.fixture';
import { agreeOnDemonstration } from '../../platform/demonstration-mark';
import { PeopleModule } from './people.module';

const FEATURES = [PeopleModule];
const CLARA = '0192f000-0000-7000-8000-0000000000c1';
const begin = (app: TestApp) => beginDemonstration(surroundings(app.config.databaseUrl, app.config.dataDir));
const add = (app: TestApp, id: string, email: string) => app.sql("insert into person (id, email, name) values ($1, $2, 'Clara')", [id, email]);
const listed = async (app: TestApp) => (await app.client().expect<{ fictionalPeople: { id: string; name: string }[] | null }>('{ fictionalPeople { id name operator role } }')).fictionalPeople;
const become = (app: TestApp, personId: string, client = app.client()) =>
  client.mutate<{ session: { person: { id: string; email: string } } }>('signInToDemonstration', { personId }, '... on SignedIn { session { person { id email } } }');
const REFUSED = /no-demonstration/;

describe('a demonstration', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ features: FEATURES, config: { demonstration: true } });
    await begin(app);
    await add(app, CLARA, 'clara@northhaven.example');
  });
  afterAll(() => app.close());

  test('begins with an operator, and lists its fictional people to everybody', async () => {
    expect(await listed(app)).toEqual([
      { id: expect.any(String), name: 'Olga Tamm', operator: true, role: null },
      { id: CLARA, name: 'Clara', operator: false, role: null },
    ]);
    expect(await app.sql('select kind from installation_event order by seq')).toEqual([{ kind: 'demonstration.begun' }, { kind: 'operator.created' }]);
  });

  test('lets anybody be any of them, one after the other', async () => {
    const client = app.client();
    const [olga] = (await listed(app)) ?? [];
    expect((await become(app, olga?.id ?? '', client)).session.person.email).toBe('olga.tamm@citymark.example');
    expect((await become(app, CLARA, client)).session.person.email).toBe('clara@northhaven.example');
    expect(await app.sql('select count(*)::int as live from session where ended_at is null')).toEqual([{ live: 1 }]);
  });

  test('lets nobody be a real person who signed up in it', async () => {
    const real = '0192f000-0000-7000-8000-0000000000c2';
    await add(app, real, 'real@northhaven.example.org');
    expect((await listed(app))?.map(({ id }) => id)).not.toContain(real);
    await expect(become(app, real)).rejects.toThrow(REFUSED);
  });

  test('cannot be begun again, and stays one', async () => {
    await begin(app);
    expect(await app.sql('select count(*)::int as marks from demonstration')).toEqual([{ marks: 1 }]);
    await expect(app.sql('delete from demonstration')).rejects.toThrow(/stays one/);
    await expect(app.sql('truncate demonstration')).rejects.toThrow(/stays one/);
    await expect(app.sql('insert into demonstration values (true)')).rejects.toThrow();
  });

  test('is never started as if it were real', async () => {
    const { databaseUrl } = app.config;
    await expect(agreeOnDemonstration({ databaseUrl, demonstration: true })).resolves.toBeUndefined();
    await expect(agreeOnDemonstration({ databaseUrl, demonstration: false })).rejects.toThrow(/is a demonstration with fictional people, and DEMONSTRATION is not on/);
  });

  test('keeps its past in the record while its clock is behind', async () => {
    await app.sql("update demonstration set clock_behind = '100 days'");
    const client = app.client();
    await become(app, CLARA, client);
    await client.mutate('createCity', { requestId: crypto.randomUUID(), name: 'Northhaven (fictional)', country: 'NL', population: 1000 }, '... on City { id }');
    await app.sql("update demonstration set clock_behind = '0'");
    const days = "extract(day from now() - at)::int";
    expect(await app.sql(`select ${days} as days from audit_event union select ${days.replace('at)', 'created_at)')} from city union select ${days.replace('at)', 'joined_at)')} from member`)).toEqual([{ days: 100 }]);
    await expect(app.sql("update demonstration set clock_behind = '-1 days'")).rejects.toThrow(/demonstration_clock_behind/);
  });
});

describe('an installation with real people', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ features: FEATURES, config: { demonstration: true } });
    // Even somebody with such an address.
    await add(app, CLARA, 'clara@northhaven.example');
    await aPerson(app, 'real@example.org');
  });
  afterAll(() => app.close());

  const attempt = async (sql: string): Promise<string> => {
    await app.sql('begin');
    const outcome = await app.sql(sql).then(() => 'done', (error: unknown) => (error instanceof Error ? error.message : ''));
    await app.sql('rollback');
    return outcome;
  };

  test('does not become a demonstration, by the command or by hand', async () => {
    await expect(begin(app)).rejects.toThrow(/There are people in this database: it cannot become a demonstration/);
    expect(await attempt('insert into demonstration default values')).toMatch(/cannot become a demonstration/);
    expect(await app.sql('select 1 from demonstration')).toEqual([]);
    // The trigger is what refuses: without it the mark could be set.
    expect(await attempt('drop trigger demonstration_over_nobody on demonstration; insert into demonstration default values')).toBe('done');
  });

  test('is not started as one', async () => {
    const { databaseUrl } = app.config;
    await expect(agreeOnDemonstration({ databaseUrl, demonstration: true })).rejects.toThrow(/DEMONSTRATION is on, but this database does not carry the mark/);
    await expect(agreeOnDemonstration({ databaseUrl, demonstration: false })).resolves.toBeUndefined();
  });

  test('lets nobody be anybody, although the setting is on', async () => {
    expect(await listed(app)).toBeNull();
    await expect(become(app, CLARA)).rejects.toThrow(REFUSED);
    // The mark is what it hangs on: a database that did not look for it would let everybody in.
    const [{ body } = { body: '' }] = await app.sql<{ body: string }>("select pg_get_functiondef('demonstration_people'::regproc) as body");
    await app.sql(body.replace('and exists (select from demonstration)', ''));
    expect((await become(app, CLARA)).session.person.id).toBe(CLARA);
    await app.sql(body);
    await expect(become(app, CLARA)).rejects.toThrow(REFUSED);
  });
});

test('the mark alone, without the setting, lets nobody be anybody', async () => {
  const app = await createTestApp({ features: FEATURES });
  try {
    await begin(app);
    const [olga] = await app.sql<{ id: string }>('select id from person');
    expect(await listed(app)).toBeNull();
    await expect(become(app, olga?.id ?? '')).rejects.toThrow(REFUSED);
  } finally {
    await app.close();
  }
});
