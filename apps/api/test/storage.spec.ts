import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../src/config';
import { Storage } from '../src/platform/storage';

const CITY = '0192f000-0000-7000-8000-0000000000c1';
const OTHER = '0192f000-0000-7000-8000-0000000000c2';
const MB = 2 ** 20;

describe('the store of proof files', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'citymark-storage-'));
  const store = new Storage(readConfig({ DATABASE_URL: 'postgres://a:b@localhost/c', DATA_DIR: dataDir }));
  const filesOf = (city: string) => readdirSync(join(dataDir, 'files', city)).sort();
  const content = randomBytes(300_000);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const inPieces = () => Readable.from([content.subarray(0, 7), content.subarray(7, 100_000), content.subarray(100_000)]);

  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  test('what was put comes back, under the hash of its content', async () => {
    expect(await store.put(CITY, inPieces(), MB)).toEqual({ sha256, size: content.length, key: `files/${CITY}/${sha256}` });
    const stream = await store.open(CITY, sha256);
    expect(stream && (await buffer(stream)).equals(content)).toBe(true);
    expect(statSync(join(dataDir, 'files', CITY, sha256)).mode & 0o077).toBe(0);
  });

  test('the same content twice, and at once, is one file', async () => {
    await Promise.all(Array.from({ length: 8 }, () => store.put(CITY, inPieces(), MB)));
    expect(filesOf(CITY)).toEqual([sha256]);
  });

  test('a file of one city is not found in another', async () => {
    await store.put(OTHER, Readable.from([Buffer.from('other')]), MB);
    expect(await store.open(OTHER, sha256)).toBeNull();
  });

  test.each([
    ['breaks off', () => Readable.from((async function* () { yield content; throw new Error('connection lost'); })()), 'connection lost'],
    ['is too large', () => inPieces(), 'The file is larger than 0 MB.'],
    ['is empty', () => Readable.from([]), 'The file is empty.'],
  ])('an upload that %s leaves nothing behind', async (what, stream, message) => {
    const before = filesOf(CITY);
    await expect(store.put(CITY, stream(), what === 'is too large' ? 1000 : MB)).rejects.toThrow(message);
    expect(filesOf(CITY)).toEqual(before);
  });

  test('a limit that is no number lets nothing through', async () => {
    await expect(store.put(CITY, inPieces(), Number.NaN)).rejects.toThrow();
  });

  test('a process that dies in the middle leaves no file under the name of a whole one', async () => {
    const stalled = new PassThrough();
    const attempt = store.put(OTHER, stalled, MB);
    stalled.write('half of it');
    while (!filesOf(OTHER).some((name) => name.endsWith('.part'))) await pause(5);
    const whole = filesOf(OTHER).filter((name) => /^[0-9a-f]{64}$/.test(name));
    expect(whole).toEqual([createHash('sha256').update('other').digest('hex')]);
    stalled.destroy();
    await expect(attempt).rejects.toThrow();
    expect(filesOf(OTHER)).toEqual(whole);
  });

  test.each(['..', '../other', `${CITY}/..`, '', 'C'.repeat(36)])('no folder is reached by a name that is not a city: %j', async (city) => {
    await expect(store.put(city, inPieces(), MB)).rejects.toThrow(/named by the id of a city/);
    await expect(store.open(city, sha256)).rejects.toThrow(/named by the id of a city/);
  });

  test.each(['../../secret', '', sha256.toUpperCase(), `${sha256}0`])('no file is reached by a name that is not a hash: %j', async (name) => {
    expect(await store.open(CITY, name)).toBeNull();
  });
});
