import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fingerprint } from '../launch/fingerprint.mjs';
import { inRoot } from '../workspace.mjs';

let folder: string;

beforeEach(() => {
  mkdirSync(inRoot('dist'), { recursive: true });
  folder = mkdtempSync(inRoot('dist', 'fingerprint-'));
  writeFileSync(join(folder, 'a.ts'), 'one');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const current = () => fingerprint([relative(inRoot(), folder)]);

test('the same contents have the same fingerprint, whenever they were written', () => {
  const before = current();
  writeFileSync(join(folder, 'a.ts'), 'one');
  expect(current()).toBe(before);
});

test('a changed, a new and a removed source each change the fingerprint', () => {
  const first = current();
  writeFileSync(join(folder, 'a.ts'), 'two');
  const changed = current();
  writeFileSync(join(folder, 'b.ts'), '');
  const added = current();
  rmSync(join(folder, 'a.ts'));
  expect(new Set([first, changed, added, current()]).size).toBe(4);
});

test('a spec is no reason to build again', () => {
  const before = current();
  writeFileSync(join(folder, 'a.spec.ts'), 'test');
  expect(current()).toBe(before);
});
