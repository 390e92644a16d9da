import {
  agreementA,
  agreementOfFrequencies,
  disagreementIndex,
  disagreementOnNine,
  distribution,
  interquartileRange,
  leik,
  LEVELS,
  median,
  polarisation,
  quantile,
  quantileType6,
  quantileType7,
  rwg,
  shareWithinOne,
  standardDeviation,
  tastleWierman,
} from './index';

const ofLevels: Record<string, (levels: readonly number[]) => unknown> = {
  median,
  interquartileRange,
  shareWithinOne,
  disagreementIndex,
  agreementA,
  tastleWierman,
  leik,
  rwg,
  standardDeviation,
};

describe.each(Object.entries(ofLevels))('%s', (_, statistic) => {
  test.each([[8], [-1], [2.5], [NaN], [Infinity]])('refuses the level %d', (level) => {
    expect(() => statistic([3, level, 4])).toThrow(
      new RangeError(`Vote 2 is ${level}, but a level is a whole number from 0 to 7.`),
    );
  });

  test('refuses an empty panel', () => {
    expect(() => statistic([])).toThrow(new RangeError('There are no votes, so this statistic is not defined.'));
  });
});

test('the levels are 0 to 7 and cannot be changed', () => {
  expect(LEVELS).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(Object.isFrozen(LEVELS)).toBe(true);
});

test('a distribution has eight counts, zeros included', () => {
  expect(distribution([5, 5, 0, 7])).toEqual([1, 0, 0, 0, 0, 2, 0, 1]);
  expect(distribution([])).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect(() => distribution([8])).toThrow(RangeError);
});

test('a list with a hole is refused', () => {
  const holed = [1, 2, 3];
  delete holed[1];
  expect(() => distribution(holed)).toThrow('Vote 2 is undefined');
});

test('quantiles of both types differ inside and meet at the ends', () => {
  const values = [6, 0, 2, 4];
  expect([0, 0.25, 0.5, 1].map((p) => quantileType7(values, p))).toEqual([0, 1.5, 3, 6]);
  expect([0, 0.25, 0.5, 1].map((p) => quantileType6(values, p))).toEqual([0, 0.5, 3, 6]);
  expect(values).toEqual([6, 0, 2, 4]);
});

test('a quantile outside 0..1, of nothing, or of NaN is refused', () => {
  for (const p of [-0.1, 1.1, NaN]) expect(() => quantileType7([1, 2], p)).toThrow(RangeError);
  expect(() => quantileType6([], 0.5)).toThrow(RangeError);
  expect(() => quantileType7([1, NaN], 0.5)).toThrow('Value 2 is NaN');
});

test('a quantile type that is not offered is refused', () => {
  const type: number = 5;
  expect(() => quantile([1, 2], 0.5, type as 6 | 7)).toThrow('Quantile type 5 is not offered');
});

test('the interquartile range depends on the quantile type', () => {
  expect(interquartileRange([1, 2, 3, 4], 7)).toBe(1.5);
  expect(interquartileRange([1, 2, 3, 4], 6)).toBe(2.5);
});

test('a single vote has no standard deviation and no rWG', () => {
  expect(standardDeviation([4])).toBeNull();
  expect(rwg([4])).toBeNull();
});

test('an even spread over all eight levels has agreement 0, and empty categories count', () => {
  expect(agreementA([...LEVELS])).toBe(0);
  expect(agreementOfFrequencies([1, 1, 0])).not.toBe(agreementOfFrequencies([1, 1, 0, 0, 0, 0, 0, 0]));
});

test.each([[[1, 2]], [[0, 0, 0]], [[1, -1, 1]], [[1, NaN, 1]]])('frequencies %j are refused', (frequencies) => {
  expect(() => agreementOfFrequencies(frequencies)).toThrow(RangeError);
});

test('polarisation of an agreement outside -1..1 is refused', () => {
  for (const agreement of [1.01, -1.01, NaN]) expect(() => polarisation(agreement)).toThrow(RangeError);
});

test('scores outside 1..9 are refused on the published scale', () => {
  expect(() => disagreementOnNine([0, 5, 9])).toThrow(RangeError);
});
