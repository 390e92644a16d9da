module.exports = { ...require('../tooling/jest.preset.cjs'), displayName: 'report', rootDir: __dirname };
