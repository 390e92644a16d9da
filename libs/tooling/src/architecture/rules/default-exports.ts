import ts from 'typescript';
import { lineOf, nodesOf } from '../parse';
import type { Rule } from '../source';

const NAME = 'no default export';
/** Tools ask for one in their configuration, Jest in what it runs around the tests; declarations describe what others wrote. */
const EXEMPT = /\.config\.[cm]?[jt]s$|\.d\.ts$|^apps\/[^/]+\/test\/.*\.mjs$/;

/** A thing has one name, the same everywhere. */
export const defaultExports: Rule = {
  name: NAME,
  check: (sources) =>
    sources
      .filter((source) => !EXEMPT.test(source.path))
      .flatMap((source) =>
        [...nodesOf(source.tree)]
          .filter(isDefaultExport)
          .map((node) => ({ rule: NAME, path: source.path, line: lineOf(source.tree, node), sentence: 'Export it by its name.' })),
      ),
};

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword);
}
