// `npm test`: everything that must hold, from types to journeys in a browser. Ends with one line: N passed, N failed.
import { ensureInstalled } from './launch/install.mjs';
import { requireNode } from './launch/node-version.mjs';

requireNode();
ensureInstalled();
const { verifyEverything } = await import('./verify/everything.mjs');
process.exitCode = await verifyEverything();
