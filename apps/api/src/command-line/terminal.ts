import { createInterface } from 'node:readline/promises';

/** Shows how far long work is. */
export interface Progress {
  step(count: number): void;
  done(): void;
}

/** Where the operator sits. Results go to `say`; what only accompanies the work goes elsewhere. */
export interface Terminal {
  say(line: string): void;
  progress(label: string, total: number): Progress;
  /** One line that the operator types; empty when there is nobody to ask. */
  ask(question: string): Promise<string>;
}

const BAR_WIDTH = 24;
const REDRAW_MS = 100;
const LINE_EVERY_MS = 5000;

/** Standard output, and progress on standard error: a bar on a terminal, lines otherwise. */
export const processTerminal: Terminal = {
  say: (line) => console.log(line),
  progress: (label, total) => (process.stderr.isTTY ? bar(label, total) : lines(label, total)),
  ask: async (question) => {
    const reader = createInterface({ input: process.stdin, output: process.stderr });
    try {
      return await Promise.race([reader.question(question), new Promise<string>((done) => reader.once('close', () => done('')))]);
    } finally {
      reader.close();
    }
  },
};

const percent = (count: number, total: number): number => (total > 0 ? Math.min(100, Math.floor((100 * count) / total)) : 100);

function bar(label: string, total: number): Progress {
  let count = 0;
  let drawn = 0;
  const draw = () => {
    const share = percent(count, total);
    const full = Math.round((share / 100) * BAR_WIDTH);
    process.stderr.write(`\r${label} [${'#'.repeat(full)}${'.'.repeat(BAR_WIDTH - full)}] ${share} % `);
  };
  return {
    step: (more) => {
      count += more;
      if (Date.now() - drawn < REDRAW_MS) return;
      drawn = Date.now();
      draw();
    },
    done: () => {
      count = total;
      draw();
      process.stderr.write('\n');
    },
  };
}

function lines(label: string, total: number): Progress {
  let count = 0;
  let written = Date.now();
  return {
    step: (more) => {
      count += more;
      if (Date.now() - written < LINE_EVERY_MS) return;
      written = Date.now();
      console.error(`${label}: ${percent(count, total)} %`);
    },
    done: () => console.error(`${label}: done`),
  };
}
