module.exports = { ...require('../tooling/jest.preset.cjs'), displayName: 'model', rootDir: __dirname };
