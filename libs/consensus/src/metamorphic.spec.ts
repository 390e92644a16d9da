import fc from 'fast-check';
import {
  agreementA,
  cliffsDelta,
  disagreementIndex,
  disagreementOnNine,
  distribution,
  interquartileRange,
  leik,
  mannWhitneyU,
  median,
  netChange,
  rwg,
  shareWithinOne,
  standardDeviation,
  tastleWierman,
} from './index';

const level = fc.integer({ min: 0, max: 7 });
const panel = fc.array(level, { minLength: 2, maxLength: 30 });
const shuffledPanel = panel.chain((levels) =>
  fc.tuple(fc.constant(levels), fc.shuffledSubarray(levels, { minLength: levels.length, maxLength: levels.length })),
);
const statistics: Record<string, (levels: readonly number[]) => number | null> = {
  median,
  shareWithinOne,
  interquartileRange,
  agreementA,
  disagreementIndex,
  tastleWierman,
  leik,
  standardDeviation,
  rwg,
};
const near = (left: number | null, right: number | null): void => {
  expect(left).not.toBeNull();
  expect(Math.abs((left ?? NaN) - (right ?? NaN))).toBeLessThan(1e-9);
};

test.each(Object.entries(statistics))('%s does not depend on the order of the votes', (_, statistic) => {
  fc.assert(fc.property(shuffledPanel, ([levels, shuffled]) => near(statistic(shuffled), statistic(levels))));
});

const mirrored = { agreementA, disagreementIndex, leik, interquartileRange, standardDeviation };
test.each(Object.entries(mirrored))('turning the scale upside down leaves %s unchanged', (_, statistic) => {
  fc.assert(fc.property(panel, (levels) => near(statistic(levels.map((vote) => 7 - vote)), statistic(levels))));
});

test.each(Object.entries({ agreementA, leik, tastleWierman }))(
  'counting every vote twice leaves %s unchanged',
  (_, statistic) => {
    fc.assert(fc.property(panel, (levels) => near(statistic([...levels, ...levels]), statistic(levels))));
  },
);

test('agreement A stays within -1..1, Leik and Tastle-Wierman within 0..1', () => {
  fc.assert(
    fc.property(panel, (levels) => {
      expect(Math.abs(agreementA(levels))).toBeLessThanOrEqual(1);
      for (const index of [leik(levels), tastleWierman(levels)]) {
        expect(index).toBeGreaterThanOrEqual(-1e-12);
        expect(index).toBeLessThanOrEqual(1 + 1e-12);
      }
    }),
  );
});

test('the disagreement index equals the published one on 1..9 for every panel', () => {
  fc.assert(
    fc.property(panel, (levels) => {
      near(disagreementOnNine(levels.map((vote) => 1 + (8 * vote) / 7)).index, disagreementIndex(levels));
    }),
  );
});

test('moving a vote towards the median can lower the share within one', () => {
  expect(shareWithinOne([3, 3, 5, 6, 5, 1])).toBeCloseTo(2 / 3, 12);
  expect(shareWithinOne([3, 3, 5, 6, 4, 1])).toBe(0.5);
});

test('net change is symmetric, lies within 0..1, and is 0 only for equal histograms', () => {
  fc.assert(
    fc.property(panel, panel, (before, after) => {
      const { share } = netChange(before, after);
      expect(share).toBe(netChange(after, before).share);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(share === 0).toBe(distribution(before).join() === distribution(after).join());
    }),
  );
});

test("U of both groups adds up to all pairs and agrees with Cliff's delta", () => {
  fc.assert(
    fc.property(panel, panel, (first, second) => {
      const { uFirst, uSecond, p } = mannWhitneyU(first, second);
      const pairs = first.length * second.length;
      near(uFirst + uSecond, pairs);
      near((uFirst - uSecond) / pairs, cliffsDelta(first, second));
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThanOrEqual(1);
    }),
  );
});
