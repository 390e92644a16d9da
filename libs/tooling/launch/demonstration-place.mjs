import { join, resolve } from 'node:path';
import { startPostgres } from '../postgres/start-postgres.mjs';
import { inRoot } from '../workspace.mjs';
import { RunningNote } from './already-running.mjs';

/** Never the folder of `npm start`. */
export const FOLDER = process.env.DEMO_DIR ? resolve(process.env.DEMO_DIR) : inRoot('.data-demo');
export const POSTGRES = join(FOLDER, 'postgres');
export const demonstrationNote = new RunningNote(FOLDER, 'demo.mjs');

/**
 * Nothing here has to survive a power cut.
 * @param {(message: string) => void} say
 */
export const demonstrationDatabase = (say) => startPostgres({ dataDir: POSTGRES, settings: { synchronous_commit: 'off' }, say });
