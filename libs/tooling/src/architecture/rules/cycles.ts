import type { Rule, Source, Violation } from '../source';

const NAME = 'no import cycles';

/** Each cycle is reported once, at its first file by name. */
export const cycles: Rule = {
  name: NAME,
  check: (sources) => {
    const byPath = new Map(sources.map((source) => [source.path, source]));
    const done = new Set<string>();
    const found = new Map<string, Violation>();
    for (const path of [...byPath.keys()].sort()) visit(path, [], byPath, done, found);
    return [...found.values()];
  },
};

function visit(path: string, trail: string[], byPath: ReadonlyMap<string, Source>, done: Set<string>, found: Map<string, Violation>): void {
  const start = trail.indexOf(path);
  if (start !== -1) {
    const violation = describe(trail.slice(start), byPath);
    found.set(violation.sentence, violation);
    return;
  }
  if (done.has(path)) return;
  trail.push(path);
  for (const { target } of byPath.get(path)?.imports ?? []) {
    if (target !== undefined && byPath.has(target)) visit(target, trail, byPath, done, found);
  }
  trail.pop();
  done.add(path);
}

function describe(cycle: readonly string[], byPath: ReadonlyMap<string, Source>): Violation {
  const first = [...cycle].sort()[0] ?? '';
  const at = cycle.indexOf(first);
  const turned = [...cycle.slice(at), ...cycle.slice(0, at)];
  const next = turned[1] ?? first;
  const line = byPath.get(first)?.imports.find((one) => one.target === next)?.line ?? 1;
  return { rule: NAME, path: first, line, sentence: `Imports go round: ${[...turned, first].join(' -> ')}.` };
}
