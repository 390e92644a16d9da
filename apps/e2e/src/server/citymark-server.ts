import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../../libs/tooling/postgres/port.mjs';
import { API_MAIN, EXIT_WITH_PARENT, WEB_DIR } from './workspace';

const START_MS = 60_000;
const STOP_MS = 15_000;
const READY = /Citymark is ready: (\S+)/;
const FIRST_RUN = /Begin here: (\S+)/;

/** The built server as a process of its own, with a folder of its own for files. It can be killed and started again on the same data. */
export class CitymarkServer {
  private process: ChildProcess | null = null;
  private said = '';

  private constructor(
    private readonly databaseUrl: string,
    readonly address: string,
    private readonly port: number,
    private readonly dataDir: string,
  ) {}

  static async start(databaseUrl: string): Promise<CitymarkServer> {
    if (!existsSync(API_MAIN) || !existsSync(join(WEB_DIR, 'index.html'))) throw new Error('Build first: npm run build.');
    const port = await freePort(0);
    const dataDir = mkdtempSync(join(tmpdir(), 'citymark-e2e-'));
    const server = new CitymarkServer(databaseUrl, `http://127.0.0.1:${port}`, port, dataDir);
    await server.begin();
    return server;
  }

  /** The link that makes the first operator, as the server prints it right after it is ready. */
  async firstRunLink(): Promise<string> {
    return this.hear(FIRST_RUN);
  }

  /** Starts the process and waits until it says that it is ready. */
  async begin(): Promise<void> {
    this.said = '';
    const child = spawn(process.execPath, ['--enable-source-maps', '--require', EXIT_WITH_PARENT, API_MAIN], {
      cwd: this.dataDir,
      env: this.environment(),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.process = child;
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (this.said += text.toString()));
    await this.hear(READY);
  }

  /** Waits for a line of the running process; its end, or too long a silence, is an error with all it said. */
  private hear(line: RegExp): Promise<string> {
    const child = this.process;
    return new Promise((found, fail) => {
      const finish = (outcome: () => void) => {
        clearTimeout(late);
        child?.stdout?.off('data', look);
        child?.off('exit', gone);
        outcome();
      };
      const trouble = (what: string) => finish(() => fail(new Error(`${what} It said:\n${this.said}`)));
      const late = setTimeout(() => trouble(`The server did not say ${String(line)} in time.`), START_MS);
      const gone = () => trouble('The server ended.');
      const look = () => {
        const match = line.exec(this.said);
        if (match) finish(() => found(match[1] ?? ''));
      };
      child?.stdout?.on('data', look);
      child?.once('exit', gone);
      look();
    });
  }

  /** Ends the process at once, as a loss of power would; nothing of it can clean up. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Ends the process in good order and removes its files. */
  async stop(): Promise<void> {
    await this.end('SIGTERM');
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.process;
    this.process = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    child.kill(signal);
    await ended;
    clearTimeout(impatience);
  }

  private environment(): NodeJS.ProcessEnv {
    const { PATH, SystemRoot, TEMP } = process.env;
    return {
      PATH,
      SystemRoot,
      TEMP,
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      DATABASE_URL: this.databaseUrl,
      HOST: '127.0.0.1',
      PORT: String(this.port),
      PUBLIC_URL: this.address,
      DATA_DIR: this.dataDir,
      WEB_DIR,
    };
  }
}
