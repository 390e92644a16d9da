import { Logger, type LoggerService } from '@nestjs/common';
import type { DestinationStream } from 'pino';

const PATIENCE_MS = 500;

/** Everything that two applications of one process write to their logs, by which of them is being asked at the moment. */
export class LogLines {
  private readonly lines: [string[], string[]] = [[], []];
  private requests = 0;
  private current: 0 | 1 = 0;

  /** What the framework says of itself goes to one place for all applications of a process, and each that starts sets it anew: to be called when all have started. */
  listen(): void {
    const line = (level: string) => (...said: unknown[]) => this.keep(this.current, `${level} ${JSON.stringify(said)}\n`);
    const service: LoggerService = { log: line('log'), error: line('error'), warn: line('warn'), debug: line('debug'), verbose: line('verbose'), fatal: line('fatal') };
    Logger.overrideLogger(service);
  }

  /** Where the log of one of them is to go. */
  of(world: 0 | 1): DestinationStream {
    return { write: (text) => this.keep(world, text) };
  }

  private keep(world: 0 | 1, text: string): void {
    for (const line of text.split('\n').filter((one) => one !== '')) {
      this.lines[world].push(line);
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
    Logger.overrideLogger(false);
  }
}
