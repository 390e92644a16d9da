module.exports = { ...require('../tooling/jest.preset.cjs'), displayName: 'scoring', rootDir: __dirname };
