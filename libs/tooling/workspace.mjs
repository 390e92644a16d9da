import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole workspace. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/** @param {string[]} parts */
export const inRoot = (...parts) => join(root, ...parts);

/**
 * Alias -> file, as tsconfig.json says it for every tool.
 * @returns {Record<string, string[]>}
 */
export function aliases() {
  return JSON.parse(readFileSync(inRoot('tsconfig.json'), 'utf8')).compilerOptions.paths;
}

export const API_SOURCES = ['apps/api/src', 'libs', 'migrations'];
export const API_OUTPUT = 'dist/api';
export const API_MAIN = 'dist/api/apps/api/src/main.js';
export const WEB_OUTPUT = 'dist/apps/web';
export const SCHEMA = 'apps/api/schema.graphql';
