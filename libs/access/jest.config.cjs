module.exports = { ...require('../tooling/jest.preset.cjs'), displayName: 'access', rootDir: __dirname };
