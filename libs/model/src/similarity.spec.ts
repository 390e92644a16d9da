import fc from 'fast-check';
import { mostSimilarPair } from './most-similar-pair';
import { samplePack } from './sample-pack.fixture';
import { jaccard, similarity, wordSet } from './similarity';

describe('similarity', () => {
  test('counts shared words over all words', () => {
    // {publish, data} and {publish, budget}: one of three.
    expect(similarity('The city publishes data.', 'A city has published its budget.')).toBeCloseTo(1 / 3, 10);
  });

  test('sees through case, punctuation, order, plural and tense', () => {
    expect(similarity('Departments share SENSORS!', 'sensor shared: department')).toBe(1);
    expect(similarity('Policies', 'policy')).toBe(1);
  });

  test('is zero for texts with no word in common and one for texts without any words', () => {
    expect(similarity('water pumps', 'school meals')).toBe(0);
    expect(similarity('', '!?')).toBe(1);
    expect(similarity('', 'water')).toBe(0);
  });

  test('keeps words of other scripts and accents', () => {
    expect(wordSet('Données ouvertes, 開かれたデータ').size).toBe(3);
    expect(similarity('données', 'donnees')).toBe(0);
  });

  test('is symmetric, between 0 and 1, and 1 for a text and itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const value = similarity(a, b);
        expect(value).toBe(similarity(b, a));
        expect(value >= 0 && value <= 1).toBe(true);
        expect(similarity(a, a)).toBe(1);
      }),
    );
  });

  test('agrees with the definition on any two sets', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.uniqueArray(fc.string()), (a, b) => {
        const union = new Set([...a, ...b]).size;
        const both = a.filter((member) => b.includes(member)).length;
        expect(jaccard(new Set(a), new Set(b))).toBe(union === 0 ? 1 : both / union);
      }),
    );
  });
});

describe('the most similar pair', () => {
  test('is found wherever its two statements stand', () => {
    const pack = samplePack();
    const first = pack.areas[0]?.subDomains[0]?.statements[1];
    const last = pack.areas[1]?.subDomains[1]?.statements[1];
    if (first === undefined || last === undefined) throw new Error('The sample is too small.');
    last.text = `Really, ${first.text}`;
    const pair = mostSimilarPair(pack);
    expect([pair?.a.id, pair?.b.id]).toEqual([first.id, last.id]);
    expect(pair?.similarity).toBe(similarity(first.text, last.text));
    expect(pair?.similarity).toBeGreaterThan(0.7);
  });

  test('does not exist with fewer than two statements', () => {
    expect(mostSimilarPair({ ...samplePack(), areas: [] })).toBeNull();
  });
});
