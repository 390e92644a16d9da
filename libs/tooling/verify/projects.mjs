import { existsSync, readdirSync } from 'node:fs';
import { inRoot } from '../workspace.mjs';

/** What every complete workspace has. */
const REQUIRED = ['apps/api', 'apps/web', 'apps/e2e', 'migrations', 'libs/tooling'];

/**
 * Sentences about projects that are not there, or cannot be tested.
 * @returns {string[]}
 */
export function missingProjects() {
  return REQUIRED.filter((folder) => !existsSync(inRoot(folder))).map((folder) => `The project ${folder} does not exist.`);
}

/**
 * The libs whose specs need nothing but themselves, by name.
 * @returns {string[]}
 */
export function pureLibs() {
  return readdirSync(inRoot('libs')).filter((name) => name !== 'tooling' && existsSync(inRoot('libs', name, 'jest.config.cjs')));
}

/**
 * Projects whose specs need a database. Migrations are tested where they have specs of their own.
 * @returns {string[]}
 */
export function databaseProjects() {
  return ['migrations', 'apps/api', 'apps/bench'].filter((folder) => folder === 'apps/api' || existsSync(inRoot(folder, 'jest.config.cjs')));
}
