// `npm run bundle:check`: what a stakeholder's phone loads before the first statement can be judged. Fails above the budget.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { inRoot } from './workspace.mjs';

const BUDGET_BYTES = 120_000;
/** The page: the screens of a voting link and of the ballot are in it. */
const FIRST = ['index.html'];

/** @typedef {Record<string, { file: string, imports?: string[], css?: string[] }>} Manifest */

/**
 * The scripts of some modules with everything they import at once (what they load later is not counted).
 * @param {Manifest} manifest
 * @param {readonly string[]} names
 */
function scriptsOf(manifest, names) {
  /** @type {Set<string>} */
  const seen = new Set();
  const walk = (/** @type {string} */ name) => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`The build has no ${name}.`);
    if (seen.has(chunk.file)) return;
    seen.add(chunk.file);
    chunk.imports?.forEach(walk);
  };
  names.forEach(walk);
  return [...seen];
}

const folder = mkdtempSync(join(tmpdir(), 'citymark-bundle-'));
try {
  await build({ configFile: inRoot('apps/web/vite.config.mts'), logLevel: 'warn', build: { outDir: folder, emptyOutDir: true, manifest: true } });
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  const sizes = scriptsOf(manifest, FIRST).map((file) => ({ file, bytes: gzipSync(readFileSync(join(folder, file))).length }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { file, bytes } of sizes.sort((one, other) => other.bytes - one.bytes)) console.log(`${String(bytes).padStart(8)}  ${file}`);
  console.log(`The voting link loads ${total} bytes of scripts first (gzip); ${BUDGET_BYTES} are the most.`);
  process.exitCode = total <= BUDGET_BYTES ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
