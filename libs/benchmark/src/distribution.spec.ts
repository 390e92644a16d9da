import { dominantBand, meanOf, quantileType7, roundToHalf } from './distribution';

const bins = (values: readonly number[]) => Array.from({ length: 8 }, (_, level) => values.filter((value) => value === level).length);

// Section 5 of the disclosure research: at n = 5 the five-number summary is the five scores, hence the order-statistic rule.
it.each([[0, 1], [0.25, 3], [0.5, 4], [0.75, 4], [1, 7]])('the type 7 quantile %d of 1, 3, 4, 4, 7 is %d', (probability, value) => {
  expect(quantileType7(bins([1, 3, 4, 4, 7]), probability)).toBe(value);
});

it('the type 7 quantile lies between two values by its distance from them', () => {
  expect(quantileType7(bins([1, 2, 5, 7]), 0.1)).toBeCloseTo(1.3, 12);
  expect(quantileType7(bins([1, 2, 5, 7]), 0.5)).toBe(3.5);
  expect(quantileType7(bins([]), 0.5)).toBeNaN();
});

it('the mean weighs bins by their counts', () => {
  expect(meanOf(bins([0, 7, 7]))).toBeCloseTo(14 / 3, 12);
});

it.each([[3.24, 3], [3.25, 3.5], [3.74, 3.5], [3.75, 4], [0, 0]])('%d is rounded to %d', (value, rounded) => {
  expect(roundToHalf(value)).toBe(rounded);
});

it('a band dominates only above the share, not at it', () => {
  expect(dominantBand(bins([0, 0, 1, 1, 0, 1, 0, 0, 1, 7]), 1, 0.9)).toBeNull();
  expect(dominantBand(bins([0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 7]), 1, 0.9)).toBe('0-1');
  expect(dominantBand(bins([5, 4, 4, 4]), 1, 0.9)).toBe('4-5');
});

it('sums count towards the band of the level nearest to their mean', () => {
  const sums = new Array<number>(36).fill(0);
  sums[28] = 10;
  expect(dominantBand(sums, 5, 0.9)).toBe('6-7');
  expect(dominantBand(sums.with(28, 0).with(27, 10), 5, 0.9)).toBe('4-5');
});
