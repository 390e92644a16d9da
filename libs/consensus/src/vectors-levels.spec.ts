import {
  agreementA,
  cliffsDelta,
  disagreement,
  disagreementIndex,
  disagreementOnNine,
  etaSquared,
  interquartileRange,
  ipras,
  kruskalWallis,
  leik,
  mannWhitneyU,
  median,
  netChange,
  rwg,
  shareWithinOne,
  standardDeviation,
  tastleWierman,
  wilcoxonSignedRank,
} from './index';
import { expectNear } from './near.fixture';

interface Panel {
  name: string;
  levels: number[];
  median: number;
  iqr: number;
  p30: number;
  p70: number;
  ipras: number;
  di: number;
  a: number;
  tw: number;
  leik: number;
  within: number;
  sd: number;
  rwg: number;
}

function panel(
  name: string,
  levels: number[],
  values: [number, number, number, number, number, number, number, number, number, number, number, number],
): Panel {
  const [middle, iqr, p30, p70, allowed, di, a, tw, d, within, sd, r] = values;
  return { name, levels, median: middle, iqr, p30, p70, ipras: allowed, di, a, tw, leik: d, within, sd, rwg: r };
}

const PANELS = [
  panel('unanimous', [5, 5, 5, 5, 5, 5, 5, 5], [5, 0, 5, 5, 4.3063, 0, 1, 1, 0, 1, 0, 1]),
  panel('tight', [5, 5, 5, 5, 6, 6, 5, 4], [5, 0.25, 5, 5, 4.3063, 0, 0.8571, 0.904, 0.1071, 1, 0.6409, 0.9218]),
  panel(
    'adjacent',
    [3, 3, 3, 3, 4, 4, 4, 4],
    [3.5, 1, 3, 4, 2.0563, 0.4863, 0.8571, 0.8931, 0.1429, 1, 0.5345, 0.9456],
  ),
  panel(
    'lone dissent',
    [5, 5, 5, 5, 5, 5, 5, 0],
    [5, 0, 5, 5, 4.3063, 0, 0.6548, 0.7051, 0.1786, 0.875, 1.7678, 0.4048],
  ),
  panel(
    'group split',
    [6, 6, 6, 5, 3, 2, 2, 3],
    [4, 3.25, 3, 5.9, 3.4812, 0.833, 0.4206, 0.6136, 0.4643, 0.375, 1.8077, 0.3776],
  ),
  panel(
    'bimodal',
    [1, 1, 1, 1, 6, 6, 6, 6],
    [3.5, 5, 1, 6, 2.0563, 2.4316, -0.381, 0.3626, 0.7143, 0, 2.6726, -0.3605],
  ),
  panel('polar', [0, 0, 0, 0, 7, 7, 7, 7], [3.5, 7, 0, 7, 2.0563, 3.4043, -1, 0, 1, 0, 3.7417, -1.6667]),
  panel('n=3', [2, 4, 6], [4, 2, 3.2, 4.8, 2.8063, 0.5702, 0.3016, 0.6764, 0.381, 0.33333, 2, 0.2381]),
];

describe.each(PANELS)('V8 $name', (expected) => {
  const { levels } = expected;

  test('median, quartiles and the share within one', () => {
    expectNear(median(levels), expected.median);
    expectNear(interquartileRange(levels), expected.iqr);
    expectNear(shareWithinOne(levels), expected.within);
  });

  test('RAND/UCLA disagreement rescaled to 0..7', () => {
    const measured = disagreement(levels);
    expectNear(measured.p30, expected.p30);
    expectNear(measured.p70, expected.p70);
    expectNear(ipras(levels), expected.ipras);
    expectNear(disagreementIndex(levels), expected.di);
  });

  test('mapping to 1..9 and using the published formula gives the same disagreement index', () => {
    const mapped = levels.map((level) => 1 + (8 * level) / 7);
    expectNear(disagreementOnNine(mapped).index, disagreementIndex(levels), 1e-12);
  });

  test('agreement A, Tastle-Wierman and Leik on all eight categories', () => {
    expectNear(agreementA(levels), expected.a);
    expectNear(tastleWierman(levels), expected.tw);
    expectNear(leik(levels), expected.leik);
  });

  test('standard deviation and rWG, which may be negative', () => {
    expectNear(standardDeviation(levels), expected.sd);
    expectNear(rwg(levels), expected.rwg);
  });
});

describe('V8 group split, between the groups', () => {
  const [evidencers, citizens] = [
    [6, 6, 6, 5],
    [3, 2, 2, 3],
  ];

  test('medians are 6 and 2.5 and the groups do not overlap', () => {
    expect([median(evidencers), median(citizens)]).toEqual([6, 2.5]);
    expect(cliffsDelta(evidencers, citizens)).toBe(1);
  });

  test('Mann-Whitney U is 16 with exact p 0.0286', () => {
    const measured = mannWhitneyU(evidencers, citizens);
    expect(measured).toMatchObject({ uFirst: 16, uSecond: 0, method: 'exact' });
    expectNear(measured.p, 2 / 70, 1e-12);
  });

  test('Kruskal-Wallis H is 5.7436 with p 0.01655, and eta squared 0.9235', () => {
    const measured = kruskalWallis([evidencers, citizens]);
    expectNear(measured?.h ?? null, 5.7436);
    expectNear(measured?.p ?? null, 0.01655);
    expectNear(etaSquared([evidencers, citizens]), 0.9235);
  });
});

describe('V9 round stability', () => {
  const before = [2, 3, 5, 6, 1, 4, 7, 2];
  const after = [4, 4, 5, 5, 3, 4, 6, 4];

  test('net change is 4 votes, half of the panel', () => {
    expect(netChange(before, after)).toEqual({ votes: 4, share: 0.5 });
  });

  test('Wilcoxon signed rank sees no shift: 17 against 4, exact p 0.21875', () => {
    expect(wilcoxonSignedRank(before, after)).toEqual({ rose: 17, fell: 4, pairs: 6, p: 0.21875 });
  });

  test('disagreement falls from 1.3617 to 0.2585 and agreement rises from 0.25 to 0.75', () => {
    expectNear(disagreementIndex(before), 1.3617);
    expectNear(disagreementIndex(after), 0.2585);
    expectNear(agreementA(before), 0.25);
    expectNear(agreementA(after), 0.75);
  });
});
