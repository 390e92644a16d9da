import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres } from './start-postgres.mjs';

/** Nothing here has to survive anything. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '1GB', max_connections: 200 };

/**
 * A server for tests on an empty database. It ends, and its data vanish, with `stop()` or when this process ends in any way.
 * @param {{ database?: string }} [options]
 * @returns {Promise<{ url: string, port: number, stop: () => Promise<void> }>}
 */
export async function startThrowAwayPostgres({ database = 'citymark' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'citymark-test-'));
  chmodSync(folder, 0o711);
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), port: 0, database, settings: FAST });
  const guard = watchOver(postgres.folder, folder);
  return {
    url: postgres.url,
    port: postgres.port,
    stop: async () => {
      await postgres.stop('immediate');
      for (const path of [folder, postgres.folder]) rmSync(path, { recursive: true, force: true });
      guard.kill();
    },
  };
}

/**
 * A second process that outlives a killed test run and tidies up after it.
 * @param {string[]} folders
 */
function watchOver(...folders) {
  const script = fileURLToPath(new URL('./tidy-up-after.mjs', import.meta.url));
  const guard = spawn(process.execPath, [script, ...folders], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  guard.unref();
  const lifeline = /** @type {import('node:net').Socket} */ (guard.stdin);
  lifeline.on('error', () => undefined);
  lifeline.unref();
  return guard;
}
