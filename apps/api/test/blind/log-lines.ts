import { Logger, type LoggerService } from '@nestjs/common';
import fs from 'node:fs';

const PATIENCE_MS = 500;
const STANDARD_OUTPUT = [1, 2];

/** Everything that two applications of one process write to their logs, by which of them is being asked at the moment. */
export class LogLines {
  private readonly lines: [string[], string[]] = [[], []];
  private requests = 0;
  private current: 0 | 1 = 0;
  private readonly write = fs.write;

  constructor() {
    // The log of requests goes straight to the file of the standard output.
    const write = (file: number, data: unknown, ...more: unknown[]): void => {
      const written: unknown = more.at(-1);
      if (!STANDARD_OUTPUT.includes(file) || typeof data !== 'string' || typeof written !== 'function') return void Reflect.apply(this.write, fs, [file, data, ...more]);
      this.keep(data);
      setImmediate(() => Reflect.apply(written, null, [null, Buffer.byteLength(data)]));
    };
    Reflect.set(fs, 'write', write);
    const line = (level: string) => (...said: unknown[]) => this.keep(`${level} ${JSON.stringify(said)}\n`);
    const service: LoggerService = { log: line('log'), error: line('error'), warn: line('warn'), debug: line('debug'), verbose: line('verbose'), fatal: line('fatal') };
    Logger.overrideLogger(service);
  }

  private keep(text: string): void {
    for (const line of text.split('\n').filter((one) => one !== '')) {
      this.lines[this.current].push(line);
      if (line.includes('request completed')) this.requests += 1;
    }
  }

  /** Asks one of the worlds, and waits for the line that says that it has answered. */
  async during<T>(world: 0 | 1, ask: () => Promise<T>): Promise<T> {
    this.current = world;
    const before = this.requests;
    const answer = await ask();
    for (const since = Date.now(); this.requests === before && Date.now() - since < PATIENCE_MS; ) await new Promise((soon) => setImmediate(soon));
    return answer;
  }

  /** The lines of a world since they were last taken, without what no two runs have in common: ids of requests and how long things took. */
  take(world: 0 | 1): string[] {
    return this.lines[world].splice(0).map((line) => line.replace(/"(time|responseTime|pid|id|reqId|reference)":("[^"]*"|[\d.]+)/g, '"$1":0'));
  }

  stop(): void {
    Reflect.set(fs, 'write', this.write);
    Logger.overrideLogger(false);
  }
}
