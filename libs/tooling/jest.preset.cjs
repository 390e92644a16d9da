const { join } = require('node:path');
const root = join(__dirname, '../..');
const { compilerOptions } = require('../../tsconfig.json');

// Aliases are written once, in tsconfig.json.
const moduleNameMapper = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([alias, [target]]) => [`^${alias}$`, join(root, target)]),
);

const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

// Packages that ship ES modules in files ending in .js; '.mjs' is always transformed.
const esm = ['uuid', 'file-type', 'strtok3', 'token-types', 'uint8array-extras', '@tokenizer', '@borewit', 'nodemailer', '@noble', '@scure', '@otplib', 'otplib', 'read-excel-file', 'write-excel-file', '@sparticuz'];

const results = process.env.CITYMARK_TEST_RESULTS;
const reporters = results ? ['default', [join(__dirname, 'jest/count-reporter.cjs'), { folder: results }]] : ['default'];

module.exports = {
  reporters,
  testEnvironment: 'node',
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  moduleNameMapper,
  transform: { '^.+\\.[cm]?ts$': swc(false), '^.+\\.tsx$': swc(true), '^.+\\.[cm]?js$': swc(false) },
  transformIgnorePatterns: [`/node_modules/(?!.*\\.mjs$|(?:.*/)?(?:${esm.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
