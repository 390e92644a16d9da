import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunningWith } from '../postgres/process-table.mjs';
import { inRoot } from '../workspace.mjs';

/** The note that a launcher leaves in its data folder while it runs. */
export class RunningNote {
  /**
   * @param {string} folder
   * @param {string} script the file whose process it is, such as start.mjs
   */
  constructor(folder, script) {
    this.folder = folder;
    this.script = script;
    this.path = join(folder, 'running.json');
  }

  /**
   * The process that runs on the folder, if there is one.
   * @returns {{ pid: number, address: string } | undefined}
   */
  read() {
    if (!existsSync(this.path)) return undefined;
    try {
      const note = JSON.parse(readFileSync(this.path, 'utf8'));
      return isRunningWith(Number(note.pid), this.script) ? note : undefined;
    } catch {
      return undefined;
    }
  }

  /** @param {string} address */
  write(address) {
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(this.path, JSON.stringify({ pid: process.pid, address }));
  }

  forget() {
    rmSync(this.path, { force: true });
  }
}

/** Of `npm start`. */
export const startNote = new RunningNote(inRoot('.data'), 'start.mjs');
