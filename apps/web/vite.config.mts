import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { inlineDocuments } from './inline-documents.mts';
import { packedFiles } from './packed-files.mts';
import { withoutUnused } from './without-unused.mts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const API = process.env.API_URL ?? 'http://127.0.0.1:3000';
const PROXIED = ['/graphql', '/files', '/reports', '/assessments', '/model-packs', '/health'];

/**
 * Few files pack better than many, and a phone on a poor connection asks once: what runs every page, and all that a voting link needs
 * besides. Both are in index.html, so nothing of a first visit waits for a script to ask for another.
 */
const FIRST = [
  { name: 'frame', test: /rolldown\/runtime|node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack)\//, priority: 2 },
  {
    name: 'voting',
    test: /features\/voting\/(vote-|ballot(?!-done|-list)|long-text|confidence|use-|kept|send|outbox|level-row|counted)|features\/people\/(voting-link-screen|voting-link\.documents|use-token)|src\/ui\/(answer|field|level-badge|more|progress|empty-state|tag|model-places|words|vocabulary|page|error-note|lazy-part|missed-styles|problem-note|loading|button)\.|src\/app\/(app|appearance|answer|client|failure|lazy-screen|mutation|paths|providers|query-client|request-id|require-session|route-trouble|router|session|live\/live|navigation\/(shell|button-link|route-link|use-route-focus))\.|charts\/src\/(ink|level-colours)|vite\/preload/,
    priority: 1,
  },
];

export default defineConfig(({ command }) => {
  // What is built is what people get, whoever has it built: with a test's NODE_ENV it would be React for development, which mounts everything twice.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return {
    root: here('.'),
    // React has had this hook itself since 18; the shim for older ones would be in every first script.
    resolve: { tsconfigPaths: true, alias: { 'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector.js' } },
    plugins: [inlineDocuments(), withoutUnused(), react(), packedFiles()],
    build: { outDir: here('../../dist/apps/web'), emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 700, assetsInlineLimit: 0, modulePreload: { polyfill: false }, rolldownOptions: { output: { codeSplitting: { groups: FIRST } } } },
    server: { port: 4200, proxy: Object.fromEntries(PROXIED.map((path) => [path, { target: API, changeOrigin: false, ws: path === '/graphql' }])) },
  };
});
