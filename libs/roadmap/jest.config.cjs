module.exports = { ...require('../tooling/jest.preset.cjs'), displayName: 'roadmap', rootDir: __dirname };
