import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceText } from './source';

const TOP = ['apps', 'libs', 'migrations'];
const SKIPPED = new Set(['node_modules', 'dist', 'gql']);
const SOURCE = /\.(ts|tsx|mts|mjs)$/;

/** Every source file of the workspace; what machines write is not source. */
export function readWorkspace(root: string): SourceText[] {
  const files: SourceText[] = [];
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) walk(path);
      else if (entry.isFile() && SOURCE.test(entry.name)) files.push({ path, text: readFileSync(join(root, path), 'utf8') });
    }
  };
  TOP.forEach(walk);
  return files;
}
