module.exports = { ...require('../tooling/jest.preset.cjs'), displayName: 'consensus', rootDir: __dirname };
