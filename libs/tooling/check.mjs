// `npm run check`: types, lint and the specs of what your changes touch; unchanged results come from the cache of Nx.
import { spawnSync } from 'node:child_process';
import { root } from './workspace.mjs';

const args = ['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'typecheck', 'lint', 'test', '--projects=tag:type:lib', '--parallel=2', '--outputStyle=static'];
process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, NX_DAEMON: 'false' } }).status ?? 1;
