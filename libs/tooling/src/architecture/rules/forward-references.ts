import ts from 'typescript';
import { lineOf, nodesOf } from '../parse';
import type { Rule } from '../source';

const NAME = 'no forwardRef';
const sentence = 'Two things that need each other are one thing, or lack a third: let the later feature extend the earlier.';

export const forwardReferences: Rule = {
  name: NAME,
  check: (sources) =>
    sources.flatMap((source) =>
      [...nodesOf(source.tree)]
        .filter((node) => ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'forwardRef')
        .map((node) => ({ rule: NAME, path: source.path, line: lineOf(source.tree, node), sentence })),
    ),
};
