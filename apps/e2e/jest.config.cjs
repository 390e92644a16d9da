module.exports = {
  ...require('../../libs/tooling/jest.preset.cjs'),
  displayName: 'e2e',
  rootDir: __dirname,
  testTimeout: 180_000,
};
