import { builtinModules } from 'node:module';
import ts from 'typescript';
import rooms from '../../../rooms.json';
import { lineOf, nodesOf } from '../parse';
import { isTestCode, type Rule, type Source, type Violation } from '../source';
import { packageOf, violationsOfImports } from '../violations-of-imports';

const NAME = 'libs are pure';
const PACKAGES = new Set(rooms.purePackages);
const MEMBERS = new Set(['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues']);
const GLOBALS = new Set(['process', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'localStorage', 'window', 'document', 'console']);

/** The same numbers on the server, in a browser, and in ten years: time and chance are passed in. */
export const purity: Rule = {
  name: NAME,
  check: (sources) => {
    const pure = sources.filter((source) => source.path.startsWith('libs/') && !source.path.startsWith('libs/tooling/') && !isTestCode(source.path));
    return [...violationsOfImports(NAME, pure, (found) => impurePackage(packageOf(found))), ...pure.flatMap(impureUses)];
  },
};

function impurePackage(name: string | undefined): string | undefined {
  if (name === undefined || PACKAGES.has(name) || name.startsWith('@citymark/')) return undefined;
  const isBuiltIn = name.startsWith('node:') || builtinModules.includes(name);
  return isBuiltIn ? `${name} reaches out of the lib.` : `${name} is not among the packages known to be pure (rooms.json).`;
}

function impureUses(source: Source): Violation[] {
  return [...nodesOf(source.tree)].flatMap((node) => {
    const use = impureUse(node);
    return use === undefined ? [] : [{ rule: NAME, path: source.path, line: lineOf(source.tree, node), sentence: `${use} is not the same every time.` }];
  });
}

function impureUse(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length) return 'new Date()';
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return 'Date()';
  if (ts.isPropertyAccessExpression(node)) {
    const member = `${node.expression.getText()}.${node.name.text}`;
    if (MEMBERS.has(member)) return member;
    return ts.isIdentifier(node.expression) && GLOBALS.has(node.expression.text) ? node.expression.text : undefined;
  }
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && GLOBALS.has(node.expression.text) ? node.expression.text : undefined;
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}
