import { fold } from '../people/place/fold';

/** What somebody looks for: folded, whole and in words. */
export interface Question {
  readonly whole: string;
  readonly words: readonly string[];
}

export function questionOf(text: string): Question {
  const whole = fold(text);
  return { whole, words: whole.split(' ').filter(Boolean) };
}

/** How well folded texts answer, the first of them being the one that people read; 0 is best, null is not at all. Every word must be in one of them. */
export function rankOf({ whole, words }: Question, [first = '', ...others]: readonly string[]): number | null {
  if (words.length === 0) return null;
  if (first.startsWith(whole)) return 0;
  if (words.every((word) => ` ${first}`.includes(` ${word}`))) return 1;
  if (words.every((word) => first.includes(word))) return 2;
  return words.every((word) => first.includes(word) || others.some((other) => other.includes(word))) ? 3 : null;
}

/** Those that answer, the best first; equally good ones stay in their order. */
export function bestOf<T>(question: Question, all: Iterable<T>, textsOf: (one: T) => readonly string[], most: number): T[] {
  const found: { one: T; rank: number }[] = [];
  for (const one of all) {
    const rank = rankOf(question, textsOf(one));
    if (rank !== null) found.push({ one, rank });
  }
  return found.sort((a, b) => a.rank - b.rank).slice(0, most).map(({ one }) => one);
}
