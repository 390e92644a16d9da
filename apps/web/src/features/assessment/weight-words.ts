import type { OverviewArea } from './assessment-answer';

/** How much an area or a sub-domain counts in the mean; what is not named counts 1. */
export interface NamedWeight {
  readonly id: string;
  readonly weight: number;
}

const WORDS: readonly (readonly [weight: number, words: string])[] = [
  [0.5, 'half as much'],
  [1, 'the same as the others'],
  [1.5, 'one and a half times'],
  [2, 'twice as much'],
  [3, 'three times as much'],
];

export const SAME = 1;

/** "twice as much"; a weight without words as "0.7 times". */
export const weightInWords = (weight: number): string => WORDS.find(([known]) => known === weight)?.[1] ?? `${weight} times`;

/** What can be chosen, and what was chosen elsewhere. */
export function weightOptions(chosen: number): { value: string; label: string }[] {
  const weights = [...new Set([...WORDS.map(([weight]) => weight), chosen])].sort((a, b) => a - b);
  return weights.map((weight) => ({ value: String(weight), label: weightInWords(weight) }));
}

export const weightOf = (weights: readonly NamedWeight[], id: string): number => weights.find((one) => one.id === id)?.weight ?? SAME;

/** The weight of one set; a weight of 1 says nothing and is left out. */
export function withWeight(weights: readonly NamedWeight[], id: string, weight: number): NamedWeight[] {
  const others = weights.filter((one) => one.id !== id);
  return weight === SAME ? others : [...others, { id, weight }];
}

export const sameWeights = (one: readonly NamedWeight[], other: readonly NamedWeight[]): boolean =>
  one.length === other.length && one.every(({ id, weight }) => weightOf(other, id) === weight);

/** The part that each counts in the mean of all of them, in whole percent. */
export function sharesOf(ids: readonly string[], weights: readonly NamedWeight[]): ReadonlyMap<string, number> {
  const all = ids.reduce((sum, id) => sum + weightOf(weights, id), 0);
  return new Map(ids.map((id) => [id, Math.round((weightOf(weights, id) / all) * 100)]));
}

/** One sentence for each that does not count like the others, in the model's order. */
export function weightSentences(areas: readonly OverviewArea[], weights: readonly NamedWeight[]): string[] {
  const said = (name: string, id: string) => (weightOf(weights, id) === SAME ? [] : [`${name} counts ${weightInWords(weightOf(weights, id))}.`]);
  return areas.flatMap(({ id, name, subDomains }) => [...said(name, id), ...subDomains.flatMap((one) => said(`${one.name} (in ${name})`, one.id))]);
}
