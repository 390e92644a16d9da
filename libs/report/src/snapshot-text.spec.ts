import { createHash } from 'node:crypto';
import { buildSnapshot } from './build-snapshot';
import { sampleReport } from './sample-report.fixture';
import type { ReportSnapshot } from './snapshot';
import { readSnapshot, snapshotHash, snapshotText } from './snapshot-text';

const snapshot = buildSnapshot(sampleReport());

/** The same value with the keys of every object in reverse order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, member]) => [key, turned(member)]));
}

it('is the same text and hash whatever the order of the keys', () => {
  const other = turned(snapshot) as ReportSnapshot;
  expect(JSON.stringify(other)).not.toBe(JSON.stringify(snapshot));
  expect(snapshotText(other)).toBe(snapshotText(snapshot));
  expect(snapshotHash(other)).toBe(snapshotHash(snapshot));
});

it('has the SHA-256 of the text as its hash', () => {
  expect(snapshotHash(snapshot)).toBe(createHash('sha256').update(snapshotText(snapshot), 'utf8').digest('hex'));
});

it('changes its hash with any single level', () => {
  const [first, ...others] = snapshot.statements;
  if (!first) throw new Error('the sample is empty');
  expect(snapshotHash({ ...snapshot, statements: [{ ...first, level: 6 }, ...others] })).not.toBe(snapshotHash(snapshot));
});

it('reads back what it wrote', () => {
  expect(readSnapshot(snapshotText(snapshot))).toEqual(snapshot);
});

it.each(['', '{', 'null', '[]', '{"format":"citymark-report/2"}'])('refuses the text %p', (text) => {
  expect(() => readSnapshot(text)).toThrow('This is not a report');
});
