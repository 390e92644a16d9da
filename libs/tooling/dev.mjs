// `npm run dev`: the API restarts on every change of its sources, and Vite serves the web application.
import { ensureInstalled } from './launch/install.mjs';
import { requireNode } from './launch/node-version.mjs';

requireNode();
ensureInstalled();
const { runDevelopment } = await import('./launch/development.mjs');
await runDevelopment();
