import type { Contribution } from './contribution';

/**
 * Which contributions are linked: two that share a controller are in one group, and so is everything linked to either
 * (connected components, which can only make groups larger and the rule stricter).
 * Returns a group label for each contributor key.
 */
export function linkedGroups(contributions: readonly Contribution[]): Map<string, string> {
  const parent = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    parent.set(node, root);
    return root;
  };
  for (const { key, controllers } of contributions) {
    const own = rootOf(`contributor ${key}`);
    for (const controller of controllers) parent.set(rootOf(`controller ${controller}`), rootOf(own));
  }
  return new Map(contributions.map(({ key }) => [key, rootOf(`contributor ${key}`)]));
}
