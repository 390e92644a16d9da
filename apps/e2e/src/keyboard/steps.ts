import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FAILURES_DIR } from '../server/workspace';
import type { Keys } from './keys';

type People = Record<string, Keys | undefined>;

/** The steps of people with keys only: they build on each other, and a picture is kept of where somebody did not get on. */
export function keyboardSteps(people: () => People): (title: string, work: () => Promise<void>) => void {
  let broken: string | null = null;
  return (title, work) => {
    test(title, async () => {
      if (broken !== null) throw new Error(`An earlier step failed: ${broken}.`);
      try {
        await work();
      } catch (error) {
        broken = title;
        mkdirSync(FAILURES_DIR, { recursive: true });
        const file = title.slice(0, 50).replace(/[^a-z0-9]+/gi, '-');
        for (const [who, keys] of Object.entries(people())) await keys?.picture(join(FAILURES_DIR, `${file}-${who}.png`)).catch(() => undefined);
        throw error;
      }
    });
  };
}

/** What was wrong at any stop of the focus; somebody who was never there has shown nothing. */
export function troublesOf(people: People): string[] {
  return Object.entries(people).flatMap(([who, keys]) => (keys ? keys.troubles.map((trouble) => `${who}: ${trouble}`) : [`${who} was not there.`]));
}
