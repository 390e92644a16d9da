import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sum, tallyOf } from '../verify/tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'citymark-tally-'));
const result = (name: string, counts: object) => writeFileSync(join(folder, `${name}.json`), JSON.stringify(counts));

beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('passed and failed tests are counted as they are', () => {
  result('model', { passed: 12, failed: 2, leftOut: 0 });
  expect(tallyOf('model', 'it ended with 1', folder)).toEqual({ passed: 12, failed: 2, complaints: ['model: 2 failed.'] });
});

test('a project without a result has failed', () => {
  expect(tallyOf('absent', 'it ended with 1', folder)).toEqual({ passed: 0, failed: 1, complaints: ['absent: no test ran (it ended with 1).'] });
});

test('a project in which no test ran has failed', () => {
  result('empty', { passed: 0, failed: 0, leftOut: 0 });
  expect(tallyOf('empty', undefined, folder)).toMatchObject({ passed: 0, failed: 1 });
});

test('a test that is left out is a failure', () => {
  result('skipping', { passed: 5, failed: 0, leftOut: 1 });
  expect(tallyOf('skipping', undefined, folder)).toEqual({ passed: 5, failed: 1, complaints: ['skipping: 1 tests are left out.'] });
});

test('a run that crashes after its tests passed has failed', () => {
  result('crashing', { passed: 5, failed: 0, leftOut: 0 });
  expect(tallyOf('crashing', 'it ended with SIGSEGV', folder)).toMatchObject({ passed: 5, failed: 1 });
});

test('a run in which all is well has no complaint', () => {
  result('well', { passed: 5, failed: 0, leftOut: 0 });
  expect(tallyOf('well', undefined, folder)).toEqual({ passed: 5, failed: 0, complaints: [] });
});

test('tallies add up', () => {
  const one = { passed: 1, failed: 2, complaints: ['a'] };
  expect(sum([one, one])).toEqual({ passed: 2, failed: 4, complaints: ['a', 'a'] });
});
