import { isTestCode, type Rule } from '../source';

const NAME = 'no file is too long';
export const MOST_LINES = 250;

/** One idea a file; a longer one has two. */
export const fileLength: Rule = {
  name: NAME,
  check: (sources) =>
    sources
      .filter((source) => !isTestCode(source.path))
      .map((source) => ({ source, lines: source.text.replace(/\n$/, '').split('\n').length }))
      .filter(({ lines }) => lines > MOST_LINES)
      .map(({ source, lines }) => ({ rule: NAME, path: source.path, line: MOST_LINES + 1, sentence: `${lines} lines; ${MOST_LINES} at most.` })),
};
