module.exports = {
  ...require('../../libs/tooling/jest.preset.cjs'),
  displayName: 'api',
  rootDir: __dirname,
  testTimeout: 60_000,
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/server-up.mjs',
  globalTeardown: '<rootDir>/test/server-down.mjs',
};
