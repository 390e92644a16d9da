// Runs a command with TEST_DATABASE_URL naming an empty database on a throw-away server:
//   node libs/tooling/with-postgres.mjs npx jest -c apps/api/jest.config.cjs
import { spawn } from 'node:child_process';
import { startThrowAwayPostgres } from './postgres/throw-away-postgres.mjs';

const [command, ...args] = process.argv.slice(2);
if (!command) {
  console.error('Say which command to run: node libs/tooling/with-postgres.mjs <command> [arguments]');
  process.exit(1);
}

const postgres = await startThrowAwayPostgres();
const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: postgres.url } });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
child.on('error', (error) => console.error(`${command} cannot be run: ${error.message}`));
const code = await new Promise((done) => child.on('close', done));
await postgres.stop();
process.exit(code ?? 1);
