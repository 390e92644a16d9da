// `npm run citymark -- <verb>`: the operator's tools. Needs Node.js and nothing else; `help` lists the verbs.
import { ensureInstalled } from './launch/install.mjs';
import { requireNode } from './launch/node-version.mjs';

requireNode();
ensureInstalled();
const { runCommandLine } = await import('./launch/command-line.mjs');
try {
  process.exitCode = await runCommandLine(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
