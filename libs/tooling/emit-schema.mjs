// Prints the GraphQL schema of the built API to apps/api/schema.graphql, without a database or a server.
// With --check nothing is written: a difference is named and the exit code is 1. Run after build-api.mjs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inRoot, SCHEMA } from './workspace.mjs';

const BUILT_SCHEMA = 'dist/api/apps/api/src/schema.js';
// The built API is CommonJS; one copy of graphql and of the decorators' metadata must serve both.
const require = createRequire(import.meta.url);

async function schemaText() {
  require('reflect-metadata');
  const { NestFactory } = require('@nestjs/core');
  const { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } = require('@nestjs/graphql');
  const { lexicographicSortSchema, printSchema } = require('graphql');
  const { resolvers, scalars } = require(inRoot(BUILT_SCHEMA));

  const application = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
  const schema = await application.get(GraphQLSchemaFactory).create(resolvers, scalars);
  await application.close();
  return `# Generated from the API's code by \`npm run schema\`.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
}

/**
 * @param {string} committed
 * @param {string} current
 */
function firstDifference(committed, current) {
  const before = committed.split('\n');
  const after = current.split('\n');
  const index = after.findIndex((line, i) => line !== before[i]);
  const line = index === -1 ? after.length : index;
  return `line ${line + 1}: the file says "${before[line] ?? ''}", the code says "${after[line] ?? ''}"`;
}

if (!existsSync(inRoot(BUILT_SCHEMA))) {
  console.error(`${BUILT_SCHEMA} does not exist: apps/api/src/schema.ts exports \`resolvers\` and \`scalars\`, and the API is built first.`);
  process.exit(1);
}
const current = await schemaText();
if (!process.argv.includes('--check')) {
  writeFileSync(inRoot(SCHEMA), current);
  process.exit(0);
}
const committed = existsSync(inRoot(SCHEMA)) ? readFileSync(inRoot(SCHEMA), 'utf8') : '';
if (committed === current) process.exit(0);
console.error(`${SCHEMA} is not what the code says (${firstDifference(committed, current)}). Run \`npm run schema\` and commit the file.`);
process.exit(1);
