// Compiles the API with the libs and migrations it uses to dist/api. Types are checked elsewhere.
import { transformFile } from '@swc/core';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { aliases, API_OUTPUT, API_SOURCES, inRoot, root } from './workspace.mjs';

const NOT_PART_OF_IT = /(^|[\\/])(tooling|node_modules|test)[\\/]|\.(spec|fixture|d)\.ts$|(project|tsconfig)\.json$|jest\.config/;

/** @returns {import('@swc/core').Options} */
function compilerOptions() {
  return {
    cwd: root,
    swcrc: false,
    configFile: false,
    sourceMaps: true,
    module: { type: 'commonjs', ignoreDynamic: false },
    jsc: {
      target: 'es2022',
      baseUrl: root,
      paths: aliases(),
      parser: { syntax: 'typescript', decorators: true },
      // Nest reads the types of constructor arguments and fields from this metadata.
      transform: { legacyDecorator: true, decoratorMetadata: true },
      keepClassNames: true,
    },
  };
}

/**
 * Builds beside the old output and swaps, so that a broken source leaves what worked.
 * @returns {Promise<number>} how many files were written
 */
export async function buildApi() {
  const files = API_SOURCES.flatMap(sourcesIn);
  const draft = `${inRoot(API_OUTPUT)}.new`;
  rmSync(draft, { recursive: true, force: true });
  const options = compilerOptions();
  await Promise.all(files.map((file) => (file.endsWith('.json') ? copy(file, draft) : compile(file, draft, options))));
  rmSync(inRoot(API_OUTPUT), { recursive: true, force: true });
  renameSync(draft, inRoot(API_OUTPUT));
  return files.length;
}

/** @param {string} folder */
function sourcesIn(folder) {
  if (!existsSync(inRoot(folder))) throw new Error(`There is nothing to build: ${folder} does not exist.`);
  const names = readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' });
  return names.map((name) => join(folder, name)).filter((file) => /\.(ts|json)$/.test(file) && !NOT_PART_OF_IT.test(file));
}

/**
 * @param {string} file
 * @param {string} output
 * @param {import('@swc/core').Options} options
 */
async function compile(file, output, options) {
  const { code, map } = await transformFile(inRoot(file), options);
  const target = join(output, file.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${code}\n//# sourceMappingURL=${basename(target)}.map\n`);
  if (map) writeFileSync(`${target}.map`, map);
}

/**
 * @param {string} file
 * @param {string} output
 */
async function copy(file, output) {
  mkdirSync(dirname(join(output, file)), { recursive: true });
  copyFileSync(inRoot(file), join(output, file));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const began = performance.now();
  console.log(`${await buildApi()} files -> ${API_OUTPUT} in ${Math.round(performance.now() - began)} ms`);
}
