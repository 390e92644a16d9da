import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../../../libs/tooling/postgres/start-postgres.mjs';
import { TIDY_UP_AFTER } from '../server/workspace';

/** A PostgreSQL of its own on its own data, started by the launcher of `npm start`, that can be killed and started again. */
export class OwnCluster {
  private constructor(
    private readonly folder: string,
    private readonly settings: Record<string, string>,
    private running: Awaited<ReturnType<typeof startPostgres>>,
    private readonly guard: ChildProcess,
  ) {}

  static async start(settings: Record<string, string>): Promise<OwnCluster> {
    const folder = mkdtempSync(join(tmpdir(), 'citymark-killed-'));
    chmodSync(folder, 0o711);
    const running = await startPostgres({ dataDir: join(folder, 'postgres'), port: 0, settings });
    // Outlives a killed test run, and then stops the server and removes its data.
    const guard = spawn(process.execPath, [TIDY_UP_AFTER, running.folder, folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
    guard.unref();
    return new OwnCluster(folder, settings, running, guard);
  }

  get url(): string {
    return this.running.url;
  }

  /** Ends the first process of the server, and with it all others, as a loss of power would; then starts it on what is on disk. */
  async kill(): Promise<void> {
    const { folder, port } = this.running;
    process.kill(Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
    this.running = await startPostgres({ dataDir: join(this.folder, 'postgres'), port, settings: this.settings });
  }

  async stop(): Promise<void> {
    await this.running.stop('immediate');
    for (const path of [this.folder, this.running.folder]) rmSync(path, { recursive: true, force: true });
    this.guard.kill();
  }
}
