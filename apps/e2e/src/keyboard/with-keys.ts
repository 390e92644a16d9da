import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../browser/chromium.mjs';
import { FAILURES_DIR } from '../server/workspace';
import { stepsInOrder, type Step } from '../steps-in-order';
import { Keys } from './keys';

const BEGIN_MS = 120_000;

/** Where people with keys sit down. */
interface Place {
  end(): Promise<void>;
}

export interface WithKeys<Who extends string, P extends Place> {
  readonly step: Step;
  readonly place: () => P;
  readonly sitDown: (who: Who, address: string, width?: number) => Promise<Keys>;
  /** Comes last: everybody was there, and nothing was wrong at any stop of anybody's focus. */
  readonly nothingWasWrong: () => void;
}

/** The frame of a spec in which people do everything with keys alone, at a place that is theirs. */
export function withKeys<Who extends string, P extends Place>(who: readonly Who[], open: () => P | Promise<P>): WithKeys<Who, P> {
  const people = new Map<Who, Keys>();
  let browser: Browser | undefined;
  let place: P | undefined;
  const known = <T>(one: T | undefined): T => {
    if (one === undefined) throw new Error('The beginning failed.');
    return one;
  };
  beforeAll(async () => {
    place = await open();
    browser = await launchChromium();
  }, BEGIN_MS);
  afterAll(async () => {
    await browser?.close();
    await place?.end();
  }, BEGIN_MS);
  return {
    step: stepsInOrder(async (title) => {
      mkdirSync(FAILURES_DIR, { recursive: true });
      const file = title.slice(0, 50).replace(/[^a-z0-9]+/gi, '-');
      for (const [name, keys] of people) await keys.picture(join(FAILURES_DIR, `${file}-${name}.png`)).catch(() => undefined);
    }),
    place: () => known(place),
    sitDown: async (name, address, width) => {
      const keys = await Keys.sitDown(known(browser), address, width);
      people.set(name, keys);
      return keys;
    },
    nothingWasWrong: () =>
      test('the focus was in sight at every stop, nobody pointed, and no page had an error', () => {
        expect([...people.keys()].sort()).toEqual([...who].sort());
        expect([...people].flatMap(([name, { troubles }]) => troubles.map((trouble) => `${name}: ${trouble}`))).toEqual([]);
      }),
  };
}
