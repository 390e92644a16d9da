import {
  chiSquaredTail,
  cliffsDelta,
  etaSquared,
  kendallW,
  krippendorffAlpha,
  kruskalWallis,
  mannWhitneyU,
  midranks,
  netChange,
  normalTwoSidedTail,
  wilcoxonSignedRank,
} from './index';
import { expectNear } from './near.fixture';

test('the chi-squared tail agrees with printed tables', () => {
  expectNear(chiSquaredTail(3.841459, 1), 0.05, 1e-7);
  expectNear(chiSquaredTail(5.991465, 2), 0.05, 1e-7);
  expectNear(chiSquaredTail(30.143527, 19), 0.05, 1e-7);
  expectNear(chiSquaredTail(1.145476, 5), 0.95, 1e-7);
  expectNear(normalTwoSidedTail(1.959964), 0.05, 1e-7);
  expect(chiSquaredTail(0, 3)).toBe(1);
  expect(() => chiSquaredTail(NaN, 3)).toThrow(RangeError);
  expect(() => chiSquaredTail(1, 0)).toThrow(RangeError);
});

test('midranks share the mean rank among ties', () => {
  expect(midranks([5, 1, 5, 0]).ranks).toEqual([3.5, 2, 3.5, 1]);
});

test("Cliff's delta of equal groups is 0 and of an empty group is refused", () => {
  expect(cliffsDelta([1, 2, 3], [1, 2, 3])).toBe(0);
  expect(() => cliffsDelta([], [1])).toThrow(RangeError);
});

test('Mann-Whitney counts every division of tied values', () => {
  // Values 1, 2, 2, 3 split two and two: of the six divisions, {1,2} (twice) and {2,3} (twice) are as extreme as U = 0.5.
  expect(mannWhitneyU([1, 2], [2, 3])).toEqual({ uFirst: 0.5, uSecond: 3.5, p: 4 / 6, method: 'exact' });
});

test('above the exact limit the normal approximation stays close to the exact p', () => {
  const low = Array.from({ length: 25 }, (_, index) => index % 6);
  const high = Array.from({ length: 25 }, (_, index) => 1 + (index % 6));
  const exact = mannWhitneyU(low, high);
  const approximate = mannWhitneyU([...low, 2.5], [...high, 2.5]);
  expect([exact.method, approximate.method]).toEqual(['exact', 'normal']);
  expect(Math.abs(exact.p - approximate.p)).toBeLessThan(0.01);
  expect(
    mannWhitneyU(
      Array.from({ length: 60 }, () => 3),
      [3],
    ).p,
  ).toBe(1);
});

test('Wilcoxon without a changed pair has p 1, and rounds of different length are refused', () => {
  expect(wilcoxonSignedRank([1, 2], [1, 2])).toEqual({ rose: 0, fell: 0, pairs: 0, p: 1 });
  expect(() => wilcoxonSignedRank([1, 2], [1])).toThrow('paired by person');
  const many = Array.from({ length: 60 }, (_, index) => index % 8);
  const { p } = wilcoxonSignedRank(
    many,
    many.map((value, index) => value + (index % 2 === 0 ? 1 : -1)),
  );
  expect(p).toBeGreaterThan(0.9);
});

test('group comparisons of equal values are undefined, of one group refused', () => {
  expect(kruskalWallis([[3, 3], [3]])).toBeNull();
  expect(etaSquared([[3, 3], [3]])).toBeNull();
  expect(() => kruskalWallis([[1, 2]])).toThrow(RangeError);
  expect(() => etaSquared([[1, 2], []])).toThrow(RangeError);
});

test('a voter who joins or leaves counts as one whole net change', () => {
  expect(netChange([3, 3, 3, 3, 3], [3, 3, 3, 3])).toEqual({ votes: 1, share: 0.2 });
  expect(netChange([3, 3], [3, 3, 7, 7])).toEqual({ votes: 2, share: 0.5 });
  expect(() => netChange([], [3])).toThrow(RangeError);
});

test('Kendall W is 1 for the same order, null when everything is tied, and refuses ragged rows', () => {
  expect(
    kendallW([
      [1, 10],
      [2, 20],
      [3, 30],
    ]).w,
  ).toBe(1);
  expect(
    kendallW([
      [1, 1],
      [1, 1],
    ]),
  ).toMatchObject({ w: null, chiSquared: null, p: null });
  expect(() => kendallW([[1, 2], [1]])).toThrow('differ in length');
  expect(() => kendallW([[1, 2]])).toThrow('at least two of each');
  expect(() =>
    kendallW([
      [1, 2],
      [NaN, 1],
    ]),
  ).toThrow(RangeError);
});

test('Krippendorff alpha is 1 for full agreement and null without variation or pairs', () => {
  expect(
    krippendorffAlpha(
      [
        [1, 2, null],
        [1, 2, 5],
      ],
      'ordinal',
    ),
  ).toEqual({ alpha: 1, pairableValues: 4 });
  expect(
    krippendorffAlpha(
      [
        [3, 3],
        [3, 3],
      ],
      'nominal',
    ).alpha,
  ).toBeNull();
  expect(
    krippendorffAlpha(
      [
        [3, null],
        [null, 3],
      ],
      'nominal',
    ),
  ).toEqual({ alpha: null, pairableValues: 0 });
  expect(
    krippendorffAlpha(
      [
        [0, 4],
        [0, 4],
      ],
      'ratio',
    ).alpha,
  ).toBe(1);
});

test('Krippendorff alpha refuses NaN, ragged rows and negative ratios', () => {
  expect(() =>
    krippendorffAlpha(
      [
        [1, NaN],
        [1, 2],
      ],
      'interval',
    ),
  ).toThrow('A rating is NaN');
  expect(() => krippendorffAlpha([[1], [1, 2]], 'interval')).toThrow('differ in length');
  expect(() =>
    krippendorffAlpha(
      [
        [-1, 1],
        [1, 2],
      ],
      'ratio',
    ),
  ).toThrow('must not be negative');
});
