import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRunningWith } from '../postgres/process-table.mjs';
import { inRoot } from '../workspace.mjs';

const NOTE = inRoot('.data', 'running.json');

/**
 * The address of the Citymark that another `npm start` in this folder runs, or undefined.
 * @returns {{ pid: number, address: string } | undefined}
 */
export function runningElsewhere() {
  if (!existsSync(NOTE)) return undefined;
  try {
    const note = JSON.parse(readFileSync(NOTE, 'utf8'));
    return isRunningWith(Number(note.pid), 'start.mjs') ? note : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} address */
export function noteRunning(address) {
  mkdirSync(dirname(NOTE), { recursive: true });
  writeFileSync(NOTE, JSON.stringify({ pid: process.pid, address }));
}

export function forgetRunning() {
  rmSync(NOTE, { force: true });
}
