import { stopRequest } from '../launch/stop-request.mjs';
import { startThrowAwayPostgres } from '../postgres/throw-away-postgres.mjs';
import { allSteps } from './steps.mjs';
import { endAllSteps } from './step-process.mjs';
import { forgetResults, sum } from './tally.mjs';

/**
 * Runs every step whatever the others say, and ends with the line that counts.
 * @returns {Promise<number>} the exit code
 */
export async function verifyEverything() {
  forgetResults();
  /** @type {ReturnType<typeof startThrowAwayPostgres> | undefined} */
  let server;
  let interrupted = false;
  void stopRequest().then(() => {
    interrupted = true;
    endAllSteps();
  });
  /** @type {import('./tally.mjs').Tally[]} */
  const tallies = [];
  try {
    for (const step of allSteps({ database: async () => (await (server ??= startThrowAwayPostgres())).url })) {
      if (interrupted) break;
      tallies.push(await timed(step));
    }
  } finally {
    await server?.then((postgres) => postgres.stop(), () => undefined);
  }
  if (interrupted) tallies.push({ passed: 0, failed: 1, complaints: ['The run was interrupted.'] });
  return conclude(sum(tallies));
}

/**
 * @param {import('./steps.mjs').Step} step
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
async function timed(step) {
  console.log(`\n── ${step.title}`);
  const began = performance.now();
  /** @type {import('./tally.mjs').Tally} */
  let tally;
  try {
    tally = await step.run();
  } catch (error) {
    tally = { passed: 0, failed: 1, complaints: [`${step.title}: ${error instanceof Error ? error.message : error}`] };
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`── ${step.title}: ${tally.failed === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  return tally;
}

/** @param {import('./tally.mjs').Tally} all */
function conclude(all) {
  if (all.complaints.length > 0) console.log(`\n${all.complaints.join('\n')}`);
  console.log(`\n${all.passed} passed, ${all.failed} failed`);
  return all.failed === 0 && all.passed > 0 ? 0 : 1;
}
