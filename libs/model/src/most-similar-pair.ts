import { statementsOf } from './statements-of';
import { jaccard, wordSet } from './similarity';
import type { Pack, Statement } from './types';

export interface SimilarPair {
  readonly a: Statement;
  readonly b: Statement;
  /** 0..1, see `similarity`. */
  readonly similarity: number;
}

/** The two statements of a pack whose texts are most alike (the first such pair in pack order), or null with fewer than two statements. */
export function mostSimilarPair(pack: Pack): SimilarPair | null {
  const entries = statementsOf(pack).map((statement) => ({ statement, words: wordSet(statement.text) }));
  let best: SimilarPair | null = null;
  entries.forEach((a, index) => {
    for (const b of entries.slice(index + 1)) {
      const value = jaccard(a.words, b.words);
      if (best === null || value > best.similarity) best = { a: a.statement, b: b.statement, similarity: value };
    }
  });
  return best;
}
