import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What is smaller gains nothing. */
const LEAST_BYTES = 600;

/** Writes each script and style of the build a second time, packed as hard as can be; the API sends these to browsers that can read them. */
export function packedFiles(): Plugin {
  return {
    name: 'citymark-packed-files',
    apply: 'build',
    writeBundle({ dir = '' }, bundle) {
      for (const name of Object.keys(bundle).filter((file) => /^assets\/.*\.(js|css)$/.test(file))) {
        const plain = readFileSync(join(dir, name));
        if (plain.length >= LEAST_BYTES) writeFileSync(join(dir, `${name}.br`), brotliCompressSync(plain));
      }
    },
  };
}
