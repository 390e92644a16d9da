import { spawn } from 'node:child_process';
import { root } from '../workspace.mjs';

/**
 * Runs a Node.js script of the workspace to its end; throws with all it said when it fails.
 * @param {string} script
 * @param {string[]} args
 */
export async function runScript(script, args = []) {
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`${script} failed:\n${said.trim()}`);
}
