import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Archive } from './archive';
import { ArchiveWriter } from './archive-writer';
import type { Manifest } from './manifest';
import { READ_ME, readMeOf } from './read-me';

const PARTS: readonly (readonly [name: string, content: Buffer])[] = [
  [READ_ME, readMeOf('citymark-backup')],
  ['tables/vote/000001.ndjson.gz', Buffer.alloc(513, 'v')],
  ['files/empty', Buffer.alloc(0)],
  ['files/one', Buffer.from('1')],
  ['files/block', Buffer.alloc(512, 'b')],
  ['secret', Buffer.from('not a secret')],
];
const LIST: Omit<Manifest, 'parts'> = { format: 'citymark-backup', version: 1, citymark: '0.0.0', madeAt: '2026-01-01T00:00:00.000Z', migrations: [], tables: [], missingFiles: [], secret: null, city: null };
const REFUSED = /not as it was written|too short/;

describe('an archive', () => {
  let folder: string;
  let whole: Buffer;
  const path = (name: string) => join(folder, name);
  const read = (bytes: Uint8Array) => {
    writeFileSync(path('damaged.tar'), bytes);
    return Archive.reading(path('damaged.tar'), 'citymark-backup', (archive) => Promise.resolve(archive.manifest.parts.length));
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'citymark-archive-'));
    await ArchiveWriter.writing(path('whole.tar'), async (writer) => {
      for (const [name, content] of PARTS) await writer.add(name, content);
      await writer.seal(LIST);
    });
    whole = readFileSync(path('whole.tar'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is read as it was written', async () => {
    expect(await read(whole)).toBe(PARTS.length);
  });

  /** Every byte of both ends, and every eleventh between: eleven is no divisor of a block, so that headers, contents and paddings of all parts are met. */
  const positions = () => Array.from({ length: whole.length }, (_, at) => at).filter((at) => at < 64 || at >= whole.length - 64 || at % 11 === 0);

  test('with one byte changed anywhere is refused', async () => {
    const accepted: number[] = [];
    for (const at of positions()) {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 0x01, at);
      await read(damaged).then(() => accepted.push(at), (error: unknown) => expect(error).toMatchObject({ name: 'NotDone', message: expect.stringMatching(REFUSED) }));
    }
    expect(accepted).toEqual([]);
    expect(positions().length).toBeGreaterThan(700);
  });

  test('cut anywhere is refused', async () => {
    const accepted: number[] = [];
    for (const at of positions()) await read(whole.subarray(0, at)).then(() => accepted.push(at), (error: unknown) => expect(error).toMatchObject({ message: expect.stringMatching(REFUSED) }));
    expect(accepted).toEqual([]);
  });

  test.each([
    ['a byte', Buffer.alloc(1)],
    ['a block', Buffer.alloc(512)],
    ['itself', null],
  ])('with %s added is refused', async (_what, more) => {
    await expect(read(Buffer.concat([whole, more ?? whole]))).rejects.toThrow(REFUSED);
  });

  test('can be checked without Citymark, as its README says', () => {
    const ending = whole.subarray(-2048);
    expect(ending.toString('latin1')).toContain(createHash('sha256').update(whole.subarray(0, -2048)).digest('hex'));
    expect(readMeOf('citymark-backup').toString()).toContain('before the last 2048');
  });
});
