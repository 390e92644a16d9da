import { existsSync, readFileSync, rmSync } from 'node:fs';
import { inRoot } from '../workspace.mjs';

/** Where Jest projects leave their counts (jest/count-reporter.cjs). */
export const RESULTS = inRoot('dist', 'test-results');

/** @typedef {{ passed: number, failed: number, complaints: string[] }} Tally */

export function forgetResults() {
  rmSync(RESULTS, { recursive: true, force: true });
}

/**
 * What one Jest project counted. No counts, no tests, or tests left out is a failure.
 * @param {string} name display name of the project
 * @param {string | undefined} trouble how its process went wrong
 * @param {string} [folder] where the counts are
 * @returns {Tally}
 */
export function tallyOf(name, trouble, folder = RESULTS) {
  const file = `${folder}/${name}.json`;
  if (!existsSync(file)) return { passed: 0, failed: 1, complaints: [`${name}: no test ran${trouble ? ` (${trouble})` : ''}.`] };
  const counts = JSON.parse(readFileSync(file, 'utf8'));
  const complaints = [];
  if (counts.failed > 0) complaints.push(`${name}: ${counts.failed} failed.`);
  else if (counts.passed === 0) complaints.push(`${name}: no test ran.`);
  else if (counts.leftOut > 0) complaints.push(`${name}: ${counts.leftOut} tests are left out.`);
  else if (trouble) complaints.push(`${name}: its tests passed, but ${trouble}.`);
  const unexplained = counts.failed === 0 && complaints.length > 0 ? 1 : 0;
  return { passed: counts.passed, failed: counts.failed + unexplained, complaints };
}

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce(
    (all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed, complaints: [...all.complaints, ...one.complaints] }),
    { passed: 0, failed: 0, complaints: [] },
  );
}
