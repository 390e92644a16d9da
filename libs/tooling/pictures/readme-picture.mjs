import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const MOST_BYTES = 300_000;

/**
 * The one picture of the README: the first screen of an assessment on a desk, by day.
 * @param {import('./camera.mjs').Camera} camera
 * @param {import('./camera.mjs').Scene} scene
 * @param {string} path
 */
export async function shootForReadme(camera, scene, path) {
  mkdirSync(dirname(path), { recursive: true });
  const page = await camera.open(scene, { width: 1440, height: 1440 }, () => undefined);
  await page.screenshot({ path });
  await page.close();
  const { size } = statSync(path);
  if (size > MOST_BYTES) throw new Error(`The picture has ${size} bytes; ${MOST_BYTES} are the most.`);
  console.log(`${path}: ${size} bytes`);
}
