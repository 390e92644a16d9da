import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { inPool } from '../../../libs/tooling/pictures/pool.mjs';
import { launchChromium } from '../browser/chromium.mjs';
import { Examiner } from './pages/examine';
import { tellCity } from './pages/told-city';
import { VISITS } from './pages/visits';
import { ROOT } from './server/workspace';

/** More would only wait for the processor. */
const AT_ONCE = 3;
const WALK_MS = 1_500_000;

let browser: Browser;
const found = new Map<string, readonly string[]>();

beforeAll(async () => {
  browser = await launchChromium();
  const examiner = new Examiner(browser);
  await tellCity(async (stage, told) => {
    const here = VISITS.filter(({ at }) => at === stage);
    await inPool(
      here.map((visit) => async () => {
        found.set(visit.name, await examiner.examine(visit, told));
      }),
      AT_ONCE,
    );
  });
}, WALK_MS);

afterAll(() => browser.close());

/** The keys of ROUTES, read from the web's own list. */
function routesOfTheApp(): string[] {
  const [, list = ''] = /export const ROUTES = \{(.*?)\} as const;/s.exec(readFileSync(join(ROOT, 'apps/web/src/app/paths.ts'), 'utf8')) ?? [];
  return [...list.matchAll(/^ {2}(\w+): '/gm)].map(([, key = '']) => key);
}

test('every route of the app is visited', () => {
  const routes = routesOfTheApp();
  expect(routes).toContain('workshopPhone');
  const visited = new Set(VISITS.map(({ route }) => route));
  expect(routes.filter((route) => !visited.has(route))).toEqual([]);
});

test.each(VISITS.map(({ name }) => name))('%s: nothing is wrong with it, by day and by night, on a phone and at a desk', (name) => {
  expect(found.get(name)).toEqual([]);
});
