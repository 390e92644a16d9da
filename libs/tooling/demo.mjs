// `npm run demo`: a fictional city in the middle of its assessment, in a database of its own. `-- --fresh` begins anew.
import { ensureInstalled } from './launch/install.mjs';
import { requireNode } from './launch/node-version.mjs';

requireNode();
ensureInstalled();
const { runDemonstration } = await import('./launch/demonstration.mjs');
try {
  process.exit(await runDemonstration(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
