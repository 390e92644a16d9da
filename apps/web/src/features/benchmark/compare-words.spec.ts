import { compareSentences, distanceWords, standingOf, type ComparedPart } from './compare-words';

const part = (name: string, own: number | null, median: number | null): ComparedPart => ({ id: name, name, own, median });

test.each([
  [3.2, 3, 'level', 'level'],
  [3.25, 3, 'above', '0.3 above'],
  [2.6, 3.5, 'below', '0.9 below'],
  [null, 3, null, ''],
  [3, null, null, ''],
] as const)('%p beside a middle of %p is %p', (own, median, standing, words) => {
  expect([standingOf({ own, median }), distanceWords({ own, median })]).toEqual([standing, words]);
});

test('the comparison is told in words: how many, then the ends', () => {
  expect(compareSentences([part('A', 5, 3), part('B', 1.8, 3.5), part('C', 3.1, 3), part('D', 2, null)], 'cities like yours')).toEqual([
    'You are above the middle of cities like yours in 1 of 3 sub-domains, level with it in 1 and below it in 1.',
    'Furthest behind in B (1.8, their middle 3.5); furthest ahead in A (5.0, their middle 3.0).',
  ]);
});

test('nothing is said of what is not shown, and no end where there is none', () => {
  expect(compareSentences([part('A', 5, null)], 'cities like yours')).toEqual([]);
  expect(compareSentences([part('A', 5, 3)], 'the synthetic peers')).toEqual([
    'You are above the middle of the synthetic peers in 1 of 1 sub-domain.',
    'Furthest ahead in A (5.0, their middle 3.0).',
  ]);
});
