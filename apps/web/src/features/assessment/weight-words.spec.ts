import { sameWeights, sharesOf, weightInWords, weightOptions, weightSentences, withWeight } from './weight-words';

const AREAS = [
  { id: 'a', name: 'Leadership', subDomains: [{ id: 'a1', name: 'Vision' }] },
  { id: 'b', name: 'Data', subDomains: [] },
];

describe('weights in words', () => {
  test('what counts like the others is not said', () => {
    expect(weightSentences(AREAS, [])).toEqual([]);
    expect(weightSentences(AREAS, [{ id: 'a1', weight: 0.5 }, { id: 'b', weight: 2 }])).toEqual(['Vision (in Leadership) counts half as much.', 'Data counts twice as much.']);
  });

  test('a weight that has no words keeps its number and can still be chosen', () => {
    expect(weightInWords(0.7)).toBe('0.7 times');
    expect(weightOptions(0.7).map(({ value }) => value)).toEqual(['0.5', '0.7', '1', '1.5', '2', '3']);
    expect(weightOptions(2)).toHaveLength(5);
  });

  test('a weight of one is left out, so that equal weights are the same', () => {
    const twice = withWeight([], 'a', 2);
    expect(withWeight(twice, 'a', 1)).toEqual([]);
    expect(sameWeights(withWeight(twice, 'b', 3), withWeight(withWeight([], 'b', 3), 'a', 2))).toBe(true);
    expect(sameWeights(twice, withWeight([], 'a', 3))).toBe(false);
    expect(sameWeights(twice, [])).toBe(false);
  });

  test('shares are parts of the whole', () => {
    expect([...sharesOf(['a', 'b'], [])]).toEqual([['a', 50], ['b', 50]]);
    expect([...sharesOf(['a', 'b'], [{ id: 'a', weight: 3 }])]).toEqual([['a', 75], ['b', 25]]);
  });
});
