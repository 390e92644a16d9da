import { randomUUID } from 'node:crypto';
import { DomainError } from '../src/platform/domain-error';
import type { Tx } from '../src/platform/transaction';
import { UnitOfWork, type Command } from '../src/platform/unit-of-work';
import { createTestApp, type TestApp } from './test-app';
import { NotebookModule } from './notebook.fixture';
import { viewerNamed } from './viewers.fixture';

const ANNA = '0192f000-0000-7000-8000-000000000001';
const BEN = '0192f000-0000-7000-8000-000000000002';
const CITY = '0192f000-0000-7000-8000-0000000000c1';

describe('the unit of work', () => {
  let app: TestApp;
  let unit: UnitOfWork;
  const anna = viewerNamed(ANNA);

  beforeAll(async () => {
    app = await createTestApp({ features: [NotebookModule], config: { databasePool: 8 } });
    unit = app.get(UnitOfWork);
    for (const [id, email] of [[ANNA, 'anna@example.org'], [BEN, 'ben@example.org']]) {
      await app.sql("insert into person (id, email, name) values ($1, $2, 'x')", [id, email]);
    }
    await unit.inTransaction(anna, command(), async (tx) => {
      await tx.query("select found_city($1, 'Testville', 'NL', 1000, null)", [CITY]);
      return null;
    });
  });
  afterAll(() => app.close());

  const command = (changes: Partial<Command> = {}): Command => ({ operation: 'test', requestId: randomUUID(), input: { a: 1 }, cityId: CITY, ...changes });
  const mails = async (subject: string) => (await app.sql<{ count: string }>('select count(*) from mail where subject = $1', [subject]))[0]?.count;
  const sendMail = (subject: string) => async (tx: Tx) => {
    await tx.mail({ recipient: 'anna@example.org', subject, body: 'x' });
    tx.record({ kind: 'mailed', cityId: CITY, data: { subject } });
    return { subject, token: randomUUID() };
  };

  test('the same key again answers with the stored outcome and runs nothing', async () => {
    const once = command();
    const first = await unit.inTransaction(anna, once, sendMail('once'));
    expect(await unit.inTransaction(anna, { ...once, input: { a: 1 } }, sendMail('twice'))).toEqual(first);
    expect([await mails('once'), await mails('twice')]).toEqual(['1', '0']);
  });

  test.each([{ input: { a: 2 } }, { operation: 'other' }, { cityId: null }])('the same key with another body is refused: %j', async (changes) => {
    const once = command();
    await unit.inTransaction(anna, once, sendMail('body'));
    const again = unit.inTransaction(anna, { ...once, ...changes }, sendMail('other body'));
    await expect(again).rejects.toMatchObject({ code: 'request-reused' });
    expect(await mails('other body')).toBe('0');
  });

  test('two people may use the same key', async () => {
    const requestId = randomUUID();
    const work = async () => 'done';
    expect(await unit.inTransaction(anna, command({ requestId }), work)).toBe('done');
    expect(await unit.inTransaction(viewerNamed(BEN), command({ requestId, input: 'different' }), work)).toBe('done');
  });

  test('a thousand submissions of one key, forty at a time, have one effect and one answer', async () => {
    const once = command();
    let runs = 0;
    const answers = new Set<string>();
    const submit = async () => {
      const answer = await unit.inTransaction(anna, once, async (tx) => {
        runs++;
        return sendMail('thousand')(tx);
      });
      answers.add(`${answer.subject} ${answer.token}`);
    };
    for (let batch = 0; batch < 25; batch++) await Promise.all(Array.from({ length: 40 }, submit));
    expect([await mails('thousand'), runs, answers.size]).toEqual(['1', 1, 1]);
  });

  test('after a rollback nothing is left: no row, no mail, no event, no key', async () => {
    const failing = command();
    const before = await app.sql('select count(*) from audit_event');
    const attempt = unit.inTransaction(anna, failing, async (tx) => {
      await sendMail('rolled back')(tx);
      throw new DomainError('changed-mind', 'No.');
    });
    await expect(attempt).rejects.toMatchObject({ code: 'changed-mind' });
    expect(await mails('rolled back')).toBe('0');
    expect(await app.sql('select count(*) from audit_event')).toEqual(before);
    expect(await unit.inTransaction(anna, failing, async () => 'second try')).toBe('second try');
  });

  test('a transaction inside a transaction throws, for reads as for writes', async () => {
    const inner = /inside a transaction/;
    await expect(unit.inTransaction(anna, command(), () => unit.inTransaction(anna, command(), async () => 1))).rejects.toThrow(inner);
    await expect(unit.inTransaction(anna, command(), () => unit.reading(anna, async () => 1))).rejects.toThrow(inner);
    await expect(unit.reading(anna, () => unit.reading(anna, async () => 1))).rejects.toThrow(inner);
  });

  test('two statements at once on one transaction throw', async () => {
    const work = unit.reading(anna, (tx) => Promise.all([tx.query('select 1'), tx.query('select 2')]));
    await expect(work).rejects.toThrow(/two statements at once/);
  });

  test('a handle that escapes its transaction is dead', async () => {
    let escaped: Tx | undefined;
    await unit.inTransaction(anna, command(), async (tx) => {
      escaped = tx;
      return null;
    });
    await expect(escaped?.query('select 1')).rejects.toThrow();
  });

  test('a serialization failure runs the whole unit again, another error does not', async () => {
    let attempts = 0;
    const failing = (state: string, times: number) => async (tx: Tx) => {
      attempts++;
      await sendMail(`retry ${state}`)(tx);
      if (attempts <= times) await tx.query(`do $$ begin raise exception 'lost' using errcode = '${state}'; end $$`);
      return null;
    };
    await unit.inTransaction(anna, command(), failing('40001', 2));
    expect([attempts, await mails('retry 40001')]).toEqual([3, '1']);
    attempts = 0;
    await expect(unit.inTransaction(anna, command(), failing('22012', 2))).rejects.toThrow();
    expect(attempts).toBe(1);
    attempts = 0;
    await expect(unit.inTransaction(anna, command(), failing('40001', 100))).rejects.toThrow();
    expect(attempts).toBeLessThan(20);
  });

  test('two that wait for each other both get through', async () => {
    await app.sql('create table tug (id int primary key, n int not null); insert into tug values (1, 0), (2, 0); grant select, update on tug to citymark_app');
    let together: (() => void) | undefined;
    const met = new Promise<void>((resolve) => (together = resolve));
    let arrived = 0;
    const pull = (first: number, second: number) =>
      unit.inTransaction(anna, command(), async (tx) => {
        await tx.query('update tug set n = n + 1 where id = $1', [first]);
        if (++arrived === 2) together?.();
        await met;
        await tx.query('update tug set n = n + 1 where id = $1', [second]);
        return null;
      });
    await Promise.all([pull(1, 2), pull(2, 1)]);
    expect(await app.sql('select n from tug order by id')).toEqual([{ n: 2 }, { n: 2 }]);
    expect(arrived).toBeGreaterThan(2);
  });

  test('the viewer of one transaction is never that of the next on the same connection', async () => {
    const who = (person: string | null) => unit.reading(viewerNamed(person), (tx) => tx.query<{ id: string | null }>('select viewer_id() as id'));
    const people = [ANNA, null, BEN];
    const asked = Array.from({ length: 300 }, (_, i) => people[i % 3] ?? null);
    const told = await Promise.all(asked.map(async (person) => (await who(person))[0]?.id ?? null));
    expect(told).toEqual(asked);
  });

  test('reading cannot write', async () => {
    await expect(unit.reading(anna, sendMail('written while reading'))).rejects.toThrow();
    expect(await mails('written while reading')).toBe('0');
  });

  test('somebody signed out has no key to claim', async () => {
    await expect(unit.inTransaction(viewerNamed(null), command(), async () => 1)).rejects.toMatchObject({ code: 'signed-out' });
    expect(await unit.inTransaction(viewerNamed(null), command({ requestId: null, as: 'auth' }), async () => 1)).toBe(1);
  });

  test('days stay days, large numbers are numbers, and the clock is the transaction’s', async () => {
    const rows = await unit.reading(anna, async (tx) => {
      const [row] = await tx.query("select date '2026-03-29' as day, 12345678901::bigint as big, 2.5::numeric(2,1) as level, now() as now");
      return { row, now: tx.now };
    });
    expect(rows.row).toEqual({ day: '2026-03-29', big: 12_345_678_901, level: 2.5, now: rows.now });
  });
});
