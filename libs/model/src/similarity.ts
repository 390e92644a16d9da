/** The most that two statements of one pack may resemble each other, as `similarity` measures it. */
export const DEFAULT_SIMILARITY_BOUND = 0.5;

/** Words that carry no idea of their own in a statement about a city. */
const stopWords: ReadonlySet<string> = new Set(
  (
    'a an and any are as at be been before between both but by can city each every for from had has have how if in into is it its ' +
    'more most no not of on one only or other others own than that the their them then there these they this those to up use uses ' +
    'used using was were what when where which while who whose will with within without'
  ).split(' '),
);

/**
 * The stem of an English word: a light suffix stripper (plural, -ing, -ed, final -e), enough to bring
 * "publishes", "published" and "publishing" together. Words of four letters or fewer are left alone.
 */
function stem(word: string): string {
  if (word.length <= 4) return word.replace(/([^s])s$/, '$1');
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(?:ing|ed)$/, '')
    .replace(/e$/, '');
}

/** The set of stemmed, lower-case words of a text (runs of letters and digits) without stop words. */
export function wordSet(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !stopWords.has(word)).map(stem));
}

/** Jaccard index of two sets, 0..1: shared members over all members. Two empty sets count as the same: 1. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 && b.size === 0) return 1;
  let both = 0;
  for (const member of a) if (b.has(member)) both += 1;
  return both / (a.size + b.size - both);
}

/**
 * How much two texts resemble each other, 0 (no word in common) to 1 (the same words in any order).
 * Estimator: Jaccard index (P. Jaccard, 1901) of the stemmed, lower-case word sets without stop words.
 * Symmetric; any two strings are allowed.
 */
export function similarity(a: string, b: string): number {
  return jaccard(wordSet(a), wordSet(b));
}
