import type { RemainingGap } from './remaining-gaps';
import { costRange, remainingSentence } from './roadmap-words';

const gap = (untouched: boolean): RemainingGap => ({ id: 'a', name: 'A', asIs: 1, expected: 2, target: 3, left: 1, untouched });

test.each([
  [60_000, 90_000, '60,000 to 90,000'],
  [2_360_000, 3_710_000, '2.4 to 3.7 million'],
  [1_000_000, 1_000_000, '1 million'],
  [900_000, 1_400_000, '900,000 to 1,400,000'],
  [0, 0, '0'],
])('%d to %d is written %s', (low, high, words) => {
  expect(costRange(low, high)).toBe(words);
});

test.each([
  [3.3, 4.5, [gap(false), gap(true)], '1.2 levels remain. 2 sub-domains would still be below their target; 1 of them has no action yet.'],
  [3.3, 4.3, [gap(true), gap(true)], '1.0 level remains. 2 sub-domains would still be below their target; none of them has an action yet.'],
  [4.6, 4.5, [gap(false)], '1 sub-domain would still be below its target.'],
  [4.5, 4.5, [], 'Every target that is set would be reached.'],
  [null, 4.5, [], ''],
  [3, null, [], ''],
])('expected %p of %p: %#', (expected, aim, gaps, words) => {
  expect(remainingSentence(expected, aim, gaps)).toBe(words);
});
