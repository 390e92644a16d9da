/**
 * Finds cycles among dependencies (id -> ids it depends on; unknown ids are ignored): first strips whatever rests on
 * nothing unfinished (Kahn's algorithm), then follows what is left until it returns to itself. Each cycle is a path
 * that ends where it began, such as [a, b, a]. No two paths returned share a node, and as long as there is any cycle
 * at least one path is returned.
 */
export function dependencyCycles(dependencies: ReadonlyMap<string, readonly string[]>): string[][] {
  const remaining = new Map<string, readonly string[]>();
  for (const [id, dependsOn] of dependencies) remaining.set(id, dependsOn.filter((dependency) => dependencies.has(dependency)));
  const cycles: string[][] = [];
  for (;;) {
    stripFinished(remaining);
    const start = remaining.keys().next();
    if (start.done === true) return cycles;
    const cycle = followFrom(start.value, remaining);
    cycles.push(cycle);
    for (const id of cycle) remaining.delete(id);
  }
}

/** Removes every node that no longer depends on a remaining one. */
function stripFinished(remaining: Map<string, readonly string[]>): void {
  const dependents = new Map<string, string[]>();
  const unfinished = new Map<string, number>();
  for (const [id, dependsOn] of remaining) {
    const open = dependsOn.filter((dependency) => remaining.has(dependency));
    unfinished.set(id, open.length);
    for (const dependency of open) dependents.set(dependency, [...(dependents.get(dependency) ?? []), id]);
  }
  const finished = [...remaining.keys()].filter((id) => unfinished.get(id) === 0);
  for (let id = finished.pop(); id !== undefined; id = finished.pop()) {
    remaining.delete(id);
    for (const dependent of dependents.get(id) ?? []) {
      const left = (unfinished.get(dependent) ?? 0) - 1;
      unfinished.set(dependent, left);
      if (left === 0) finished.push(dependent);
    }
  }
}

/** Every remaining node depends on a remaining one, so the walk must meet itself. */
function followFrom(start: string, remaining: ReadonlyMap<string, readonly string[]>): string[] {
  const path: string[] = [];
  const position = new Map<string, number>();
  for (let id: string | undefined = start; id !== undefined; id = remaining.get(id)?.find((next) => remaining.has(next))) {
    const seenAt = position.get(id);
    if (seenAt !== undefined) return [...path.slice(seenAt), id];
    position.set(id, path.length);
    path.push(id);
  }
  return path;
}
