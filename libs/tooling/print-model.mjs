// Prints the built-in maturity model for reading: `npm run model:print`. Run after build-api.mjs.
import { createRequire } from 'node:module';
import { inRoot } from './workspace.mjs';

const { builtInPack, printPack } = createRequire(import.meta.url)(inRoot('dist/api/libs/model/src/index.js'));
console.log(printPack(builtInPack));
