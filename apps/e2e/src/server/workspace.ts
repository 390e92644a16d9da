import { join } from 'node:path';

export const ROOT = join(__dirname, '../../../..');

/** What the build leaves, and what we preload into the server's process. */
export const API_MAIN = join(ROOT, 'dist/api/apps/api/src/main.js');
export const WEB_DIR = join(ROOT, 'dist/apps/web');
export const EXIT_WITH_PARENT = join(ROOT, 'libs/tooling/launch/exit-with-parent.cjs');
/** Stops a database and removes its data when we are gone. */
export const TIDY_UP_AFTER = join(ROOT, 'libs/tooling/postgres/tidy-up-after.mjs');
/** Real files that serve as proof. */
export const PROOF_DIR = join(ROOT, 'apps/e2e/proof');
/** Pictures of the pages on which a step failed. */
export const FAILURES_DIR = join(ROOT, 'dist/e2e-failures');
