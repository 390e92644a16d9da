// `npm run pictures -- [folder] [--only name,name] [--widths 360,1440] [--docs]`: the story of the demonstration, told in the real product, and
// a picture of every main screen on a phone, a tablet and a desk, light and dark, with an index.html that shows them all. `--docs` writes only
// the pictures of the README and the guides. It fails on any finding.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../workspace.mjs';
import { Camera } from './camera.mjs';
import { writeContactSheet } from './contact-sheet.mjs';
import { DOCS_SCENES, shootForDocs } from './docs-pictures.mjs';
import { WIDTHS } from './looks.mjs';
import { inPool } from './pool.mjs';
import { startCitymark } from './running-citymark.mjs';
import { TELLINGS, throughStages } from './stages.mjs';

/** Pages that are drawn at the same time; more only wait for the processor. */
const AT_ONCE = 3;
const args = process.argv.slice(2);
const docs = args.includes('--docs');
const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '').split(',') : null;
const widths = args.includes('--widths') ? (args[args.indexOf('--widths') + 1] ?? '').split(',') : null;
const named = args.find((arg, index) => !arg.startsWith('--') && !['--only', '--widths'].includes(args[index - 1] ?? ''));
const folder = named === undefined ? mkdtempSync(join(tmpdir(), 'citymark-pictures-of-')) : resolve(named);
mkdirSync(folder, { recursive: true });

// The browser of the journeys, by its path: an app is no library, but these pictures are of apps.
const { launchChromium } = await import(pathToFileURL(inRoot('apps/e2e/browser/chromium.mjs')).href);

const wanted = docs ? new Set(DOCS_SCENES) : only && new Set(only);
const looks = WIDTHS.filter(({ width }) => widths === null || widths.includes(String(width)));
/** @type {import('./camera.mjs').Finding[]} */
const findings = [];
for (const telling of TELLINGS) {
  if (wanted?.size === 0) break;
  const citymark = await startCitymark();
  const browser = await launchChromium();
  const camera = new Camera(browser, citymark.address);
  try {
    await throughStages(citymark, telling, wanted, async (scenes) => {
      if (docs) {
        for (const scene of scenes) await shootForDocs(camera, scene, inRoot('apps/web/docs'));
        return;
      }
      const found = await inPool(scenes.flatMap((scene) => looks.map((width) => () => camera.shoot(scene, width, folder))), AT_ONCE);
      for (const finding of found.flat()) {
        findings.push(finding);
        console.log(`${finding.scene} ${finding.look}: ${finding.sentence}`);
      }
    });
  } finally {
    await browser.close();
    await citymark.stop();
  }
}
if (wanted && wanted.size > 0) throw new Error(`There is no scene ${[...wanted].join(', ')}.`);
if (!docs) console.log(`${findings.length} findings. All pictures: ${writeContactSheet(folder, findings)}`);
process.exit(findings.length === 0 ? 0 : 1);
