module.exports = {
  ...require('../../libs/tooling/jest.preset.cjs'),
  displayName: 'api',
  rootDir: __dirname,
  testTimeout: 60_000,
  // Jest keeps one core for itself, and most of a spec here is waiting for PostgreSQL.
  maxWorkers: '100%',
  setupFiles: ['<rootDir>/test/as-in-production.cjs', 'reflect-metadata'],
  globalSetup: '<rootDir>/test/server-up.mjs',
  globalTeardown: '<rootDir>/test/server-down.mjs',
};
