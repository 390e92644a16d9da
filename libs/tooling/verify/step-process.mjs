import { spawn } from 'node:child_process';
import { root } from '../workspace.mjs';

const GRACE_MS = 10_000;
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a Node.js script in a process group of its own; what it says goes to the terminal. Ends it, with all it started, after the time.
 * @param {string[]} command script and arguments
 * @param {{ minutes: number, environment: NodeJS.ProcessEnv }} options
 * @returns {Promise<string | undefined>} what went wrong
 */
export async function runStepProcess(command, { minutes, environment }) {
  const child = spawn(process.execPath, command, { cwd: root, env: environment, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
  running.add(child);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    end(child);
  }, minutes * 60_000);
  const outcome = await new Promise((done) => {
    child.once('error', (error) => done(error.message));
    child.once('exit', (code, signal) => done(code === 0 ? undefined : `it ended with ${code ?? signal}`));
  });
  clearTimeout(timer);
  running.delete(child);
  return late ? `it did not end within ${minutes} minutes` : outcome;
}

/** Ends whatever still runs. */
export function endAllSteps() {
  for (const child of running) end(child);
}

/** @param {import('node:child_process').ChildProcess} child */
function end(child) {
  signalGroup(child, 'SIGTERM');
  setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS).unref();
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group ended between the question and the signal.
  }
}
