const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/** Leaves the counts of a project's run in a file, for `npm test` to add up. */
class CountReporter {
  #folder;

  constructor(_globalConfig, { folder }) {
    this.#folder = folder;
  }

  onRunComplete(testContexts, results) {
    const name = [...testContexts][0]?.config.displayName?.name ?? 'unnamed';
    const left = results.numPendingTests + results.numTodoTests;
    const counts = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      leftOut: left,
    };
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(join(this.#folder, `${name}.json`), JSON.stringify(counts));
  }
}

module.exports = CountReporter;
