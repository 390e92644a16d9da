module.exports = { ...require('../tooling/jest.preset.cjs'), displayName: 'benchmark', rootDir: __dirname };
