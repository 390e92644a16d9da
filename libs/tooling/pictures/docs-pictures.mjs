import { mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const MOST_BYTES = 300_000;
const DESK = { width: 1120, height: 880 };
const PHONE = { width: 360, height: 740 };

/** The pictures of the documentation, by the scene that they show: as much of it as fits on one screen, by day. */
const DOCS_PICTURES = /** @type {const} */ ({
  '2-evidence-open': [{ file: 'guides/evidencer-desk.png', ...DESK }],
  '3-vote-chosen': [{ file: 'guides/stakeholder-vote.png', ...PHONE }],
  '3-vote-done': [{ file: 'guides/stakeholder-done.png', ...PHONE }],
  '4-overview': [
    { file: 'overview.png', width: 1440, height: 1440 },
    { file: 'guides/leader-overview.png', ...DESK },
  ],
  '4-agenda': [{ file: 'guides/leader-agenda.png', ...DESK }],
  '7-report': [{ file: 'guides/observer-report.png', ...DESK }],
  '7-operator': [{ file: 'guides/operator-benchmark.png', ...DESK }],
});

export const DOCS_SCENES = Object.keys(DOCS_PICTURES);

/**
 * The pictures of the README and the guides that show a scene.
 * @param {import('./camera.mjs').Camera} camera
 * @param {import('./camera.mjs').Scene} scene
 * @param {string} folder
 */
export async function shootForDocs(camera, scene, folder) {
  for (const { file, width, height } of DOCS_PICTURES[/** @type {keyof typeof DOCS_PICTURES} */ (scene.name)]) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    const page = await camera.open(scene, { width, height }, () => undefined);
    await page.screenshot({ path });
    await page.close();
    const { size } = statSync(path);
    if (size > MOST_BYTES) throw new Error(`${file} has ${size} bytes; ${MOST_BYTES} are the most.`);
    console.log(`${path}: ${size} bytes`);
  }
}
