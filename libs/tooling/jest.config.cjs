module.exports = { ...require('./jest.preset.cjs'), displayName: 'tooling', rootDir: __dirname, testTimeout: 60_000 };
