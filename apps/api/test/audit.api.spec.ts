import { randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';
import { Client } from 'pg';
import { verifyChain, type ChainedEvent, type ChainVerdict } from '../src/platform/verify-chain';
import { UnitOfWork } from '../src/platform/unit-of-work';
import { createTestApp, type TestApp } from './test-app';
import { NotebookModule } from './notebook.fixture';
import { viewerNamed } from './viewers.fixture';

const ANNA = '0192f000-0000-7000-8000-000000000001';
const CITY = '0192f000-0000-7000-8000-0000000000c1';
const LENGTH = 60;

describe('the audit chain', () => {
  let app: TestApp;
  let unit: UnitOfWork;
  let owner: Client;
  const anna = viewerNamed(ANNA);
  const act = (kinds: readonly string[], cityId: string | null) =>
    unit.inTransaction(anna, { operation: 'act', requestId: randomUUID(), input: null, cityId }, async (tx) => {
      for (const kind of kinds) tx.record({ kind, cityId, data: { of: kind, nested: { b: 1, a: ['ä', null] } } });
      return null;
    });

  beforeAll(async () => {
    app = await createTestApp({ features: [NotebookModule] });
    unit = app.get(UnitOfWork);
    owner = new Client({ connectionString: app.config.databaseUrl });
    await owner.connect();
    await app.sql("insert into person (id, email, name) values ($1, 'anna@example.org', 'Anna')", [ANNA]);
    await unit.inTransaction(anna, { operation: 'found', requestId: randomUUID(), input: null, cityId: CITY }, async (tx) => {
      await tx.query("select found_city($1, 'Testville', 'NL', 1000, null)", [CITY]);
      tx.record({ kind: 'city.founded', cityId: CITY, data: { name: 'Testville' } });
      return null;
    });
    // Many at once: a chain has one order even so.
    await Promise.all(Array.from({ length: 29 }, (_, i) => act([`first ${i}`, `second ${i}`], CITY)));
    await act(['last'], CITY);
    await act(['pack.published'], null);
  });
  afterAll(async () => {
    await owner.end();
    await app.close();
  });

  async function verdict(client: ClientBase, knownHead: string | null = null): Promise<ChainVerdict> {
    const { rows } = await client.query<Omit<ChainedEvent, 'seq'> & { seq: string }>(
      'select seq, at, actor_id, kind, body, previous_hash, hash from audit_event where city_id = $1 order by seq',
      [CITY],
    );
    return verifyChain(rows.map((row) => ({ ...row, seq: Number(row.seq) })), CITY, knownHead);
  }

  /** What the verification says after somebody with every right changed the table. */
  async function afterTampering(sql: string, parameters: unknown[] = [], knownHead: string | null = null): Promise<ChainVerdict> {
    await owner.query('begin');
    try {
      await owner.query('alter table audit_event disable trigger all');
      const { rowCount } = await owner.query(sql, parameters);
      if (!rowCount) throw new Error('nothing was tampered with');
      return await verdict(owner, knownHead);
    } finally {
      await owner.query('rollback');
    }
  }

  test('a chain written by many at once is whole', async () => {
    expect(await verdict(owner)).toMatchObject({ whole: true, length: LENGTH });
    const rows = await app.sql<ChainedEvent>('select * from installation_event order by seq');
    expect(verifyChain(rows.map((row) => ({ ...row, seq: Number(row.seq) })), null)).toMatchObject({ whole: true, length: 1 });
  });

  test('every changed body, column or hash is found, of every event', async () => {
    for (let seq = 1; seq <= LENGTH; seq++) {
      for (const change of ["body = replace(body, 'a', 'b')", "kind = 'nothing'", 'actor_id = null', "at = at - interval '1 second'", "hash = decode(repeat('00', 32), 'hex')", "previous_hash = decode(repeat('11', 32), 'hex')"]) {
        expect([seq, change, (await afterTampering(`update audit_event set ${change} where seq = $1`, [seq])).whole]).toEqual([seq, change, false]);
      }
    }
  });

  test('every removed event is found; the last ones against a head noted elsewhere', async () => {
    const head = (await verdict(owner)) as Extract<ChainVerdict, { whole: true }>;
    for (let seq = 1; seq < LENGTH; seq++) expect([seq, (await afterTampering('delete from audit_event where seq = $1', [seq])).whole]).toEqual([seq, false]);
    const cut = 'delete from audit_event where seq > $1';
    expect((await afterTampering(cut, [LENGTH - 3], head.head.toString('hex'))).whole).toBe(false);
    expect((await afterTampering(cut, [0], head.head.toString('hex'))).whole).toBe(false);
    expect((await verdict(owner, head.head.toString('hex'))).whole).toBe(true);
  });

  test('two events that change places are found, even when renumbered', async () => {
    for (let seq = 1; seq < LENGTH; seq++) {
      const swap = 'update audit_event set seq = case seq when $1 then $2 else $1 end + 1000 where seq in ($1, $2)';
      await owner.query('begin');
      await owner.query('alter table audit_event disable trigger all');
      await owner.query(swap, [seq, seq + 1]);
      await owner.query('update audit_event set seq = seq - 1000 where seq > 1000');
      expect([seq, (await verdict(owner)).whole]).toEqual([seq, false]);
      await owner.query('rollback');
    }
  });

  test('a repeated or foreign event is found', async () => {
    const copy = `insert into audit_event select city_id, $2, at, actor_id, kind, body, previous_hash, hash from audit_event where seq = $1`;
    expect((await afterTampering(copy, [5, LENGTH + 1])).whole).toBe(false);
    expect(verifyChain(await rowsOfCity(), '0192f000-0000-7000-8000-0000000000c2').whole).toBe(false);
  });

  const rowsOfCity = async () =>
    (await app.sql<ChainedEvent>('select * from audit_event order by seq')).map((row) => ({ ...row, seq: Number(row.seq) }));

  test.each(["update audit_event set kind = 'x'", 'delete from audit_event', 'truncate audit_event', "update installation_event set kind = 'x'", 'delete from installation_event', 'truncate installation_event'])(
    'the table refuses, even its owner: %s',
    async (sql) => {
      await expect(app.sql(sql)).rejects.toThrow(/append-only/);
    },
  );

  test.each(["update audit_event set kind = 'x'", 'delete from audit_event', 'truncate audit_event'])('the app role has no right to: %s', async (sql) => {
    await expect(unit.inTransaction(anna, { operation: 'x', requestId: null, input: null, cityId: CITY }, (tx) => tx.query(sql).then(() => null))).rejects.toThrow(/permission denied/);
  });
});
