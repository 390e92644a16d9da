import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { inlineDocuments } from './inline-documents.mts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const API = process.env.API_URL ?? 'http://127.0.0.1:3000';
const PROXIED = ['/graphql', '/files', '/reports', '/assessments', '/model-packs', '/health'];

export default defineConfig({
  root: here('.'),
  resolve: { tsconfigPaths: true },
  plugins: [inlineDocuments(), react()],
  build: { outDir: here('../../dist/apps/web'), emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 700, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { port: 4200, proxy: Object.fromEntries(PROXIED.map((path) => [path, { target: API, changeOrigin: false }])) },
});
