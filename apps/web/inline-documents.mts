import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const GENERATED = new URL('./src/gql/persisted-documents.json', import.meta.url);
const CALL = /graphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`\s*,?\s*\)/g;
const IMPORT = /import\s*\{\s*graphql\s*\}\s*from\s*['"][^'"]*\/gql['"];?/g;
const OPERATION = /(?:query|mutation|subscription)\s+(\w+)/;

/**
 * Puts the text of each GraphQL document, its fragments included, where it is used. The generated lookup table would
 * otherwise bring the documents of every screen into the first script.
 */
export function inlineDocuments(): Plugin {
  return {
    name: 'citymark-inline-documents',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.documents.ts')) return null;
      const known = documentsByOperation();
      const inlined = code.replace(IMPORT, '').replace(CALL, (_call, source: string) => {
        const operation = OPERATION.exec(source)?.[1];
        if (operation === undefined) return '""'; // A fragment: its text travels with the operations that use it.
        const text = known.get(operation);
        if (text === undefined) throw new Error(`The document ${operation} in ${id} is not generated yet: run "npm run codegen".`);
        return JSON.stringify(text);
      });
      return { code: inlined, map: null };
    },
  };
}

function documentsByOperation(): Map<string, string> {
  const texts = Object.values(JSON.parse(readFileSync(GENERATED, 'utf8')) as Record<string, string>);
  return new Map(texts.map((text) => [OPERATION.exec(text)?.[1] ?? '', text]));
}
