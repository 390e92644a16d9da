import { API_MAIN, API_SOURCES, SCHEMA, WEB_OUTPUT } from '../workspace.mjs';
import { whenChanged } from './fingerprint.mjs';
import { runScript } from './run.mjs';

const SETTINGS = ['tsconfig.json', 'package-lock.json'];
const API = { name: 'api', sources: [...API_SOURCES, ...SETTINGS], result: API_MAIN };
const WEB = { name: 'web', sources: ['apps/web', 'libs', SCHEMA, ...SETTINGS], result: `${WEB_OUTPUT}/index.html` };

/** Builds the API and the web application, each only if something it is made of changed. */
export async function buildWhatChanged() {
  await timed('the API', buildApiIfChanged);
  const announced = async () => {
    console.log('Building the web application; this takes a minute …');
    await buildWeb();
  };
  await timed('the web application', () => whenChanged({ ...WEB, work: announced }));
}

/** @returns {Promise<boolean>} whether it was built */
export async function buildApiIfChanged() {
  return whenChanged({ ...API, work: () => runScript('libs/tooling/build-api.mjs') });
}

async function buildWeb() {
  await runScript('libs/tooling/codegen.mjs');
  await runScript('node_modules/vite/bin/vite.js', ['build', '--config', 'apps/web/vite.config.mts', '--logLevel', 'warn']);
}

/**
 * @param {string} what
 * @param {() => Promise<boolean>} work
 */
async function timed(what, work) {
  const began = performance.now();
  if (await work()) console.log(`Built ${what} in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
}
