import ts from 'typescript';
import { lineOf, nodesOf } from '../parse';
import { isTestCode, type Rule } from '../source';

const NAME = 'the benchmark sees opaque keys only';
const NAMES_A_CITY = /^(?:.*[a-z])?city_?(?:id|name)s?$|^(?:.*_)?city_(?:id|name)s?$/i;

/** What never comes in can never come out. */
export const opaqueBenchmark: Rule = {
  name: NAME,
  check: (sources) =>
    sources
      .filter((source) => source.path.startsWith('libs/benchmark/') && !isTestCode(source.path))
      .flatMap((source) =>
        [...nodesOf(source.tree)]
          .filter((node) => (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && NAMES_A_CITY.test(node.text))
          .map((node) => ({ rule: NAME, path: source.path, line: lineOf(source.tree, node), sentence: `${node.getText()} names a city.` })),
      ),
};
