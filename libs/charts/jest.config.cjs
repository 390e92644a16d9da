module.exports = { ...require('../tooling/jest.preset.cjs'), displayName: 'charts', rootDir: __dirname };
