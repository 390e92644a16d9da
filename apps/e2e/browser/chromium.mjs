// A browser that needs nothing but `npm ci`: the headless Chromium of @sparticuz/chromium, unpacked once for each version and account.
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import { filesInTar } from './untar.mjs';

/** Text looks the same on every machine: one font, no hinting, software drawing. */
const FLAGS = ['--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', '--force-color-profile=srgb'];
const LAUNCH_MS = 60_000;

/**
 * Starts one browser process. `CHROMIUM_PATH` names another Chromium; where npm brings none (anything but Linux on x64), an installed Chrome is used.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchChromium() {
  const own = process.env.CHROMIUM_PATH;
  if (own) return chromium.launch({ executablePath: own, args: FLAGS, timeout: LAUNCH_MS });
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome', args: FLAGS, timeout: LAUNCH_MS });
  const folder = await unpacked();
  const executablePath = join(folder, 'chromium');
  return chromium.launch({ executablePath, args: FLAGS, env: environment(folder, executablePath), timeout: LAUNCH_MS });
}

/**
 * What the browser sees of our environment: its own fonts, and its own libraries where the machine lacks them.
 * @param {string} folder
 * @param {string} executable
 * @returns {Record<string, string>}
 */
function environment(folder, executable) {
  const { PATH = '', TZ } = process.env;
  const plain = { PATH, HOME: folder, FONTCONFIG_PATH: folder, ...(TZ ? { TZ } : {}) };
  const runs = spawnSync(executable, ['--version'], { env: plain, stdio: 'ignore' }).status === 0;
  return runs ? plain : { ...plain, LD_LIBRARY_PATH: join(folder, 'lib') };
}

/** The folder with the unpacked browser; it appears whole or not at all. */
async function unpacked() {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const home = dirname(dirname(dirname(main)));
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const { uid } = userInfo();
  const folder = join(tmpdir(), `citymark-chromium-${version}-${uid}`);
  if (existsSync(folder)) {
    if (statSync(folder).uid !== uid) throw new Error(`${folder} belongs to another account; remove it, or set CHROMIUM_PATH.`);
    return folder;
  }
  const draft = mkdtempSync(`${folder}.`);
  await unpack(join(home, 'bin'), draft, folder);
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Somebody else was faster.
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/**
 * @param {string} packed
 * @param {string} folder where it is unpacked
 * @param {string} final where it will be
 */
async function unpack(packed, folder, final) {
  for (const name of ['al2023', 'fonts']) {
    for (const { path, content } of filesInTar(brotliDecompressSync(readFileSync(join(packed, `${name}.tar.br`))))) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content, { mode: 0o755 });
    }
  }
  // A relative cache folder would be made in whatever folder the tests run in.
  const cache = join(final, 'font-cache').replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir prefix="relative">fonts</dir><cachedir>${cache}</cachedir></fontconfig>\n`;
  writeFileSync(join(folder, 'fonts.conf'), fonts);
  await pipeline(createReadStream(join(packed, 'chromium.br')), createBrotliDecompress(), createWriteStream(join(folder, 'chromium'), { mode: 0o755 }));
}
