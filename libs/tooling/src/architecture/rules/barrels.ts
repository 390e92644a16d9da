import type { Rule } from '../source';

const NAME = 'no barrel inside an app';

/** A lib has one front door; inside an app a door for every room hides cycles. */
export const barrels: Rule = {
  name: NAME,
  check: (sources) =>
    sources
      .filter((source) => /^apps\/.*\/index\.(tsx?|mts|mjs)$/.test(source.path))
      .map((source) => ({ rule: NAME, path: source.path, line: 1, sentence: 'Import the file that has what you need.' })),
};
