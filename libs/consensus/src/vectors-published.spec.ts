import {
  agreementLayers,
  agreementOfFrequencies,
  disagreementOnNine,
  kendallW,
  krippendorffAlpha,
  leikOfFrequencies,
  polarisation,
  quantileType6,
  quantileType7,
  tastleWiermanOfFrequencies,
  twoProportionZ,
  wilcoxonSignedRank,
  type Measurement,
} from './index';
import { expectNear } from './near.fixture';

describe('V1 van der Eijk A', () => {
  const first = [30, 40, 210, 130, 530, 50, 10];

  test('the agrmt example has A 0.6113 and polarisation 0.1943', () => {
    expectNear(agreementOfFrequencies(first), 0.6113333);
    expectNear(polarisation(agreementOfFrequencies(first)), 0.1943333);
  });

  test('its layers come off in the published order with the published weights', () => {
    const layers = agreementLayers(first);
    const agreements = [0, 0.1667, 0.3333, 0.5, 0.6667, 0.4667, 1];
    const weights = [0.07, 0.12, 0.05, 0.04, 0.24, 0.16, 0.32];
    expect(layers).toHaveLength(7);
    layers.forEach((layer, index) => {
      expectNear(layer.agreement, agreements[index]);
      expectNear(layer.weight, weights[index]);
    });
  });

  test('shares with fractions give the published 0.61', () => {
    expectNear(agreementOfFrequencies([2.4, 2.8, 3.2, 6.2, 13.5, 30.4, 41.6]), 0.60972);
  });

  test('scores 1, 1, 3, 4 on four categories give 0.0833', () => {
    expectNear(agreementOfFrequencies([2, 0, 1, 1]), 0.083333);
  });

  test('Tastle-Wierman and Leik of the same vector agree with agrmt', () => {
    expectNear(tastleWiermanOfFrequencies(first), 0.7256876);
    // Published to three decimals.
    expectNear(leikOfFrequencies(first), 0.287, 5e-4);
    expectNear(leikOfFrequencies(first), 0.86 / 3);
  });
});

test('V2 RAND/UCLA: fifteen panellists on 1..9 have IPRAS 6.1 and no disagreement', () => {
  const measured = disagreementOnNine([4, 5, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9]);
  expectNear(measured.p30, 7);
  expectNear(measured.p70, 8);
  expectNear(measured.spread, 1);
  expectNear(measured.allowedSpread, 6.1);
  expectNear(measured.index, 0.163934);
});

describe('V3 Krippendorff alpha of the C data', () => {
  const _ = null;
  const raters = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, _],
    [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 3],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
  ];
  const published: [Measurement, number][] = [
    ['nominal', 0.74342],
    ['ordinal', 0.81539],
    ['interval', 0.84911],
    ['ratio', 0.7974],
  ];

  test.each(published)('%s alpha is %d over 40 pairable values', (measurement, alpha) => {
    const measured = krippendorffAlpha(raters, measurement);
    expectNear(measured.alpha, alpha);
    expect(measured.pairableValues).toBe(40);
  });
});

describe('V4 Kendall W', () => {
  test('the anxiety data have W 0.5397 corrected for ties and 0.5019 without', () => {
    const rows = '332 361 344 464 523 542 221 346 531 231 221 632 133 533 221 221 113 233 432 342';
    const measured = kendallW(rows.split(' ').map((row) => [...row].map(Number)));
    expectNear(measured.w, 0.53966);
    expectNear(measured.uncorrectedW, 0.50192);
    expectNear(measured.chiSquared, 30.76, 5e-3);
    expect(measured.degreesOfFreedom).toBe(19);
    expectNear(measured.p, 0.0429);
  });

  test('four raters ranking five items have W 0.7625', () => {
    const measured = kendallW([
      [1, 2, 3, 3],
      [3, 1, 1, 2],
      [2, 3, 2, 1],
      [5, 4, 5, 4],
      [4, 5, 4, 5],
    ]);
    expectNear(measured.w, 0.7625);
    expectNear(measured.uncorrectedW, 0.7625);
    expectNear(measured.chiSquared, 12.2);
  });
});

test('V5 Wilcoxon signed rank: rank sums 27 and 18 over nine changed pairs', () => {
  const x = [125, 115, 130, 140, 140, 115, 140, 125, 140, 135];
  const y = [110, 122, 125, 120, 140, 124, 123, 137, 135, 145];
  expect(wilcoxonSignedRank(y, x)).toMatchObject({ rose: 27, fell: 18, pairs: 9 });
});

describe('V6 quartiles by type', () => {
  const coefficient = (values: number[], quantile: typeof quantileType6): number => {
    const [lower, upper] = [quantile(values, 0.25), quantile(values, 0.75)];
    return (upper - lower) / (upper + lower);
  };
  const a = [2, 4, 6, 8, 10, 12, 14];
  const b = [1.8, 2, 2.1, 2.4, 2.6, 2.9, 3];

  test('type 6 quartiles give the published coefficients 0.50 and 0.18', () => {
    expectNear(coefficient(a, quantileType6), 0.5);
    expectNear(coefficient(b, quantileType6), 0.18, 5e-3);
    expect([quantileType6(b, 0.25), quantileType6(b, 0.75)]).toEqual([2, 2.9]);
  });

  test('type 7 quartiles of the same data give 0.375 and 0.146', () => {
    expectNear(coefficient(a, quantileType7), 0.375);
    expectNear(coefficient(b, quantileType7), 0.146, 5e-4);
  });
});

test('V7 two proportions: 15 of 24 against 56 of 71 has z -1.518 within the published 0.01', () => {
  expectNear(twoProportionZ({ successes: 15, of: 24 }, { successes: 56, of: 71 }), -1.518, 0.01);
  expect(twoProportionZ({ successes: 3, of: 3 }, { successes: 8, of: 8 })).toBe(0);
  for (const broken of [{ successes: 4, of: 3 }, { successes: 0, of: 0 }, { successes: NaN, of: 3 }, { successes: 0.5, of: 3 }]) {
    expect(() => twoProportionZ(broken, { successes: 1, of: 2 })).toThrow(RangeError);
  }
});
