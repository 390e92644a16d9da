// Started by throw-away-postgres.mjs: when the process at the other end of standard input is gone, stops its server and removes its data.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { serverAccount } from './account.mjs';
import { preparedBinaries } from './binaries.mjs';
import { halt } from './postmaster.mjs';

const [folder = '', ...others] = process.argv.slice(2);
const account = serverAccount();
const native = preparedBinaries(account, () => undefined);

process.stdin.resume();
process.stdin.once('close', async () => {
  const cluster = { folder, data: join(folder, 'data'), password: '' };
  await halt({ cluster, native, account }, 'immediate');
  for (const path of [folder, ...others]) rmSync(path, { recursive: true, force: true });
  process.exit(0);
});
