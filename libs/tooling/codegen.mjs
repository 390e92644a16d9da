// Writes apps/web/src/gql: typed documents of the web application, and the list of documents that production accepts.
import { generate } from '@graphql-codegen/cli';
import { mkdirSync } from 'node:fs';
import { inRoot, root, SCHEMA } from './workspace.mjs';

const OUTPUT = 'apps/web/src/gql/';

mkdirSync(inRoot(OUTPUT), { recursive: true });
await generate(
  {
    cwd: root,
    schema: SCHEMA,
    documents: ['apps/web/src/**/*.documents.ts'],
    ignoreNoDocuments: true,
    silent: true,
    errorsOnly: true,
    generates: {
      [OUTPUT]: {
        preset: 'client',
        presetConfig: { persistedDocuments: true, fragmentMasking: false },
        config: { documentMode: 'string', useTypeImports: true, enumsAsTypes: true, scalars: { DateTime: 'string', Day: 'string' } },
      },
    },
  },
  true,
);
