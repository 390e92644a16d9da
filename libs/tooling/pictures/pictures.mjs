// `npm run pictures -- [folder] [--only name,name] [--docs]`: an invented city, taken through a whole assessment in the real product, and
// a picture of every main screen on a phone and a desk, light and dark. `--docs` writes only the README's picture. It fails on any finding.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../workspace.mjs';
import { LOOKS, shoot } from './camera.mjs';
import { startCitymark } from './running-citymark.mjs';
import { shootForReadme } from './readme-picture.mjs';
import { tellStory } from './story.mjs';

const args = process.argv.slice(2);
const docs = args.includes('--docs');
const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '').split(',') : null;
const named = args.find((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--only');
const folder = named === undefined ? mkdtempSync(join(tmpdir(), 'citymark-pictures-of-')) : resolve(named);
mkdirSync(folder, { recursive: true });

// The browser of the journeys, by its path: an app is no library, but these pictures are of apps.
const { launchChromium } = await import(pathToFileURL(inRoot('apps/e2e/browser/chromium.mjs')).href);

const citymark = await startCitymark();
const browser = await launchChromium();
let findings = 0;
try {
  await tellStory(citymark, async (scenes) => {
    if (docs) {
      const scene = scenes.find(({ name }) => name === '4-overview');
      if (scene) await shootForReadme(browser, citymark.address, scene, inRoot('apps/web/docs/overview.png'));
      return;
    }
    for (const scene of scenes.filter(({ name }) => only === null || only.includes(name))) {
      const found = (await Promise.all(LOOKS.map((look) => shoot(browser, citymark.address, scene, look, folder)))).flat();
      findings += found.length;
      for (const { look, sentence } of found) console.log(`${scene.name} ${look}: ${sentence}`);
    }
  });
} finally {
  await browser.close();
  await citymark.stop();
}
if (!docs) console.log(`${findings} findings. The pictures are in ${folder}`);
process.exit(findings === 0 ? 0 : 1);
