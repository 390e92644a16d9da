import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { LOOKS, openScene } from './camera.mjs';

const MOST_BYTES = 300_000;

/**
 * The one picture of the README: the first screen of an assessment on a desk, by day.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {import('./camera.mjs').Scene} scene
 * @param {string} path
 */
export async function shootForReadme(browser, address, scene, path) {
  const look = LOOKS.find(({ name }) => name === '1440-light');
  if (!look) throw new Error('There is no look for a desk by day.');
  mkdirSync(dirname(path), { recursive: true });
  const { page, close } = await openScene(browser, address, scene, { ...look, height: 1440 }, () => undefined);
  await page.screenshot({ path });
  await close();
  const { size } = statSync(path);
  if (size > MOST_BYTES) throw new Error(`The picture has ${size} bytes; ${MOST_BYTES} are the most.`);
  console.log(`${path}: ${size} bytes`);
}
