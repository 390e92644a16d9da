import type { PanelCount } from './snapshot';

/** A group of fewer people is never named with its number. */
export const SMALLEST_SHOWN_GROUP = 3;

/**
 * Counts the people of a panel by group, largest group first. Groups below `smallest` are folded into "other", and when
 * that is still too small, the smallest named group goes in too: otherwise the total would tell what the fold hides.
 * A panel below `smallest` has no numbers at all. Throws a RangeError unless `smallest` is a whole number above 0.
 */
export function panelCounts(
  groups: readonly string[],
  smallest: number = SMALLEST_SHOWN_GROUP,
): { people: number | null; groups: PanelCount[] } {
  if (!(Number.isSafeInteger(smallest) && smallest > 0)) throw new RangeError(`The smallest group must be a whole number above 0, not ${String(smallest)}.`);
  if (!(groups.length >= smallest)) return { people: null, groups: [] };
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  let other = counts.get('other') ?? 0;
  counts.delete('other');
  const named = [...counts].map(([group, people]) => ({ group, people })).sort(bySize);
  for (let last = named.at(-1); last !== undefined && (last.people < smallest || (other > 0 && other < smallest)); last = named.at(-1)) {
    other += last.people;
    named.pop();
  }
  return { people: groups.length, groups: other > 0 ? [...named, { group: 'other', people: other }] : named };
}

function bySize(left: PanelCount, right: PanelCount): number {
  return right.people - left.people || (left.group < right.group ? -1 : 1);
}
