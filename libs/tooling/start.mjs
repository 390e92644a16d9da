// `npm start`: needs Node.js and nothing else. Installs, builds, brings its own PostgreSQL, and serves.
import { ensureInstalled } from './launch/install.mjs';
import { requireNode } from './launch/node-version.mjs';

requireNode();
ensureInstalled();
// Only now are there packages to import.
const { runCitymark } = await import('./launch/citymark.mjs');
try {
  process.exit(await runCitymark());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
