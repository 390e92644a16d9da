import {
  barInRound,
  DEFAULT_RULE,
  describeRule,
  disagreementOnNine,
  dissentDistance,
  explainIndices,
  PRESETS,
  verdict,
  votesAtSize,
  votesOutsideMode,
  votesOutsideRegion,
  type Ballot,
  type ConsensusRule,
  type Verdict,
} from './index';
import { ballots } from './panel.fixture';

const rule = (id: string): ConsensusRule => {
  const found = PRESETS.find((preset) => preset.rule.id === id);
  if (!found) throw new Error(`there is no preset ${id}`);
  return found.rule;
};
const judge = (id: string, panel: Ballot[], rounds = 1): Verdict => verdict(panel, rule(id), { previousLevels: null, rounds });

const GROUP_SPLIT = [...ballots([6, 6, 6, 5], 'administration'), ...ballots([3, 2, 2, 3], 'citizens')];
/** The panels of V8, in the order of the columns below. */
const V8: readonly (readonly [string, Ballot[]])[] = [
  ['unanimous', ballots([5, 5, 5, 5, 5, 5, 5, 5])],
  ['tight', ballots([5, 5, 5, 5, 6, 6, 5, 4])],
  ['adjacent', ballots([3, 3, 3, 3, 4, 4, 4, 4])],
  ['lone dissent', ballots([5, 5, 5, 5, 5, 5, 5, 0])],
  ['group split', GROUP_SPLIT],
  ['bimodal', ballots([1, 1, 1, 1, 6, 6, 6, 6])],
  ['polar', ballots([0, 0, 0, 0, 7, 7, 7, 7])],
  ['n=3', ballots([2, 4, 6])],
];

// C consensus, o open, f too few. Worked out by hand from the published tables, not by this library.
const SAYS: Record<string, string> = {
  default: 'CCCoooof',
  // tight: quartiles 5 and 5.25 differ, but all are within 1. Lone dissent: 7 of 8 within 1.
  'integer-iqr': 'CCCCooof',
  // tight: 3 of 8 differ from 5, and 2 may.
  'mode-rule': 'CooCooof',
  // tight: all but one of 5, 5, 5, 5, 6, 6, 5, 4 are high: 87.5 %. Adjacent: all in the middle. Lone dissent: 12.5 % low is fewer than 15 %.
  'comet-70-15': 'CCoCooof',
  'comet-per-group': 'CCoCooof',
  // Group split: 4 of 8 are high, which is half, but 2 of 8 are low, which is not fewer than 15 %.
  'rising-bar': 'CCoCooof',
  // Adjacent is one region; group split: the median 4 lies in the middle region, 6 lie outside.
  'rand-classic': 'CCCCooof',
  // Group split has DI 0.833: this rule cannot see it.
  ipras: 'CCCCCoof',
};

describe.each(PRESETS.map((preset) => preset.rule.id))('the preset %s', (id) => {
  test.each(V8.map(([name, panel], at) => [name, panel, SAYS[id]?.charAt(at)] as const))('judges V8 %s as its publication would', (_, panel, expected) => {
    const outcomes = { C: 'consensus', o: 'open', f: 'too-few' };
    expect(judge(id, panel).outcome).toBe(outcomes[expected as keyof typeof outcomes]);
  });

  test('says each of its conditions in a plain sentence', () => {
    const sentences = describeRule(rule(id));
    expect(sentences).toHaveLength(rule(id).requires.length + 3);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentences.join(' ')).not.toMatch(/undefined|NaN|object|share-|null/);
  });
});

test('the default rule in words', () => {
  expect(describeRule(DEFAULT_RULE)).toEqual([
    'At least 5 people have voted with a level; with fewer the verdict is "too few", never "agreed".',
    'At least 70 % of the votes lie within 1 level of the median.',
    "Van der Eijk's agreement A, over all eight levels, is at least 0.6.",
    'The RAND/UCLA disagreement index, rescaled to levels 0 to 7, is at most 1.',
    'No group with at least 3 votes has a median more than 1 level from the overall median.',
    'Every vote that is 3 levels or more from the median has a reason.',
    'Without consensus, dissent is stable after at least 2 rounds if fewer than 15 % of the votes changed.',
    'Medians, quartiles and percentiles are quantiles of type 7.',
  ]);
});

test('the rising bar in words names the share of each round', () => {
  expect(describeRule(rule('rising-bar'))[1]).toBe(
    'Either at least 50 % in round 1, 70 % in round 2 and later of the votes are at level 5 to 7 and fewer than 15 % of the votes are at level 0 to 2; ' +
      'or at least 50 % in round 1, 70 % in round 2 and later of the votes are at level 0 to 2 and fewer than 15 % of the votes are at level 5 to 7.',
  );
});

describe('published tables', () => {
  const mode = { upTo: 10, votes: 2, every: 3 };

  test('mode rule (PMC5966219 table 4): votes that may differ for panels of 8 to 25', () => {
    const table = [[8, 10, 2], [11, 13, 3], [14, 16, 4], [17, 19, 5], [20, 22, 6], [23, 25, 7]] as const;
    for (const [from, to, allowed] of table) for (let panel = from; panel <= to; panel += 1) expect(votesAtSize(mode, panel)).toBe(allowed);
    expect(rule('mode-rule').requires).toEqual([{ kind: 'outside-mode', atMost: mode }]);
  });

  test('RAND classic (BMC 12:93 table 7): agreement and disagreement for panels of 8 to 16', () => {
    const [outside, extremes] = rule('rand-classic').requires;
    if (outside?.kind !== 'outside-region' || extremes?.kind !== 'both-extremes') throw new Error('other conditions');
    for (const [from, to, agreement, disagreement] of [[8, 10, 2, 3], [11, 13, 3, 4], [14, 16, 4, 5]] as const) {
      for (let panel = from; panel <= to; panel += 1) {
        expect([votesAtSize(outside.atMost, panel), votesAtSize(extremes.below, panel)]).toEqual([agreement, disagreement]);
      }
    }
  });

  test('the regions are those of the scores 1-3, 4-6 and 7-9 at 1 + 8x/7, rounded', () => {
    const region = (level: number) => Math.ceil(Math.round(1 + (8 * level) / 7) / 3);
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(region)).toEqual([1, 1, 1, 2, 2, 3, 3, 3]);
  });

  test('worked example (PMC3467596 table 1): by the classic rule and by IPRAS the criterion is accepted', () => {
    // Scores 1 to 9 of fifteen panellists; three lie outside 7-9, and four may.
    const scores = [1, 2, 3, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9];
    const regions = [[0, 2], [3, 4], [5, 7]] as const;
    const levels = scores.map((score) => Math.round(((score - 1) * 7) / 8));
    expect(votesOutsideRegion(levels, regions)).toBe(3);
    expect(judge('rand-classic', ballots(levels)).outcome).toBe('consensus');
    expect(disagreementOnNine(scores).index).toBeLessThan(1);
    expect(judge('ipras', ballots(levels)).outcome).toBe('consensus');
  });

  test('worked example (research, section 3): lone dissent is agreed once its reason is there, group split never', () => {
    const lone = [...ballots([5, 5, 5, 5, 5, 5, 5]), ...ballots([0], 'citizens', true)];
    expect(judge('default', lone).outcome).toBe('consensus');
    expect(judge('default', GROUP_SPLIT.map((ballot) => ({ ...ballot, hasReason: true }))).outcome).toBe('open');
  });
});

describe('the thresholds of the published rules', () => {
  test('COMET: 70 % is enough, 15 % low is too many', () => {
    expect(judge('comet-70-15', ballots([...Array<number>(14).fill(6), 3, 3, 3, 3, 3, 3])).outcome).toBe('consensus');
    expect(judge('comet-70-15', ballots([...Array<number>(13).fill(6), 3, 3, 3, 3, 3, 3, 3])).outcome).toBe('open');
    expect(judge('comet-70-15', ballots([...Array<number>(17).fill(6), 1, 1, 1])).outcome).toBe('open');
    expect(judge('comet-70-15', ballots([...Array<number>(18).fill(6), 1, 1])).outcome).toBe('consensus');
  });

  test('COMET: most are low and few are high is as much a consensus', () => {
    expect(judge('comet-70-15', ballots([0, 1, 1, 2, 2, 3]))).toMatchObject({ outcome: 'consensus', settledLevel: 1 });
  });

  test('COMET per group: one group that differs is enough, a group of two is not asked, and without a large group nothing holds', () => {
    const many = ballots([6, 6, 6, 6, 6, 6], 'administration');
    expect(judge('comet-per-group', [...many, ...ballots([6, 5, 4], 'citizens')]).outcome).toBe('open');
    expect(judge('comet-per-group', [...many, ...ballots([6, 5, 5], 'citizens')]).outcome).toBe('consensus');
    expect(judge('comet-per-group', [...many, ...ballots([3, 3], 'citizens')]).outcome).toBe('consensus');
    const alone = ['council', 'business', 'academia', 'citizens', 'other'].flatMap((group) => ballots([6], group));
    expect(judge('comet-per-group', alone).outcome).toBe('open');
    const opposite = [...ballots([6, 6, 6], 'administration'), ...ballots([1, 1, 1], 'citizens')];
    expect(judge('comet-per-group', opposite).outcome).toBe('open');
  });

  test('Rising bar: six of ten are enough in round 1 and too few in round 2', () => {
    const panel = ballots([6, 6, 6, 6, 6, 6, 3, 3, 4, 4]);
    expect([1, 2, 3].map((round) => judge('rising-bar', panel, round).outcome)).toEqual(['consensus', 'open', 'open']);
    expect(judge('rising-bar', panel, NaN).outcome).toBe('open');
    expect([0, 1, 2, 9, NaN].map((round) => barInRound([0.5, 0.7], round))).toEqual([0.7, 0.5, 0.7, 0.7, 0.7]);
    expect(barInRound([], 1)).toBeNaN();
  });

  test('Integer IQR: half a level between the quartiles is not the same integer, but 80 % within 1 still agree', () => {
    const quartiles = (panel: number[]) => verdict(ballots(panel), { ...rule('integer-iqr'), requires: [{ kind: 'same-quartiles' }] }, { previousLevels: null, rounds: 1 }).outcome;
    expect(quartiles([5, 5, 5, 5, 0])).toBe('consensus');
    expect(quartiles([5, 5, 5, 5, 6, 6, 5, 4])).toBe('open');
    expect(judge('integer-iqr', ballots([5, 5, 5, 5, 6, 6, 5, 4])).outcome).toBe('consensus');
    expect(judge('integer-iqr', ballots([4, 4, 4, 6, 6, 2, 4, 5, 3, 7])).outcome).toBe('open');
  });

  test('RAND classic: a median between two regions belongs to the higher one, and three at each end disagree', () => {
    const regions = [[0, 2], [3, 4], [5, 7]] as const;
    expect(votesOutsideRegion([2, 2, 2, 2, 3, 3, 3, 3], regions)).toBe(4);
    expect(votesOutsideRegion([4, 4, 5, 5], regions)).toBe(2);
    expect(() => votesOutsideRegion([7, 7], [[0, 4]])).toThrow('No region of the scale holds the median 7.');
    const result = judge('rand-classic', ballots([0, 1, 2, 5, 6, 7, 7, 7]));
    expect(result.conditions.map(({ id, held }) => [id, held])).toEqual([['minimum-votes', true], ['outside-region', false], ['both-extremes', false]]);
    expect(result.sentences[1]).toBe('3 of 8 votes are at level 0 to 2 and 5 are at level 5 to 7; 3 or more in both would be disagreement.');
  });

  test('votes outside the mode are counted from the most frequent level', () => {
    expect(votesOutsideMode([5, 5, 4, 4, 3])).toBe(3);
    expect(() => votesOutsideMode([])).toThrow(RangeError);
  });

  test('eight votes are needed where the table begins at eight', () => {
    for (const id of ['mode-rule', 'rand-classic']) expect(judge(id, ballots([5, 5, 5, 5, 5, 5, 5])).outcome).toBe('too-few');
  });
});

describe('indices that disagree are told', () => {
  test.each<[string, number[], string[]]>([
    ['unanimous', [5, 5, 5, 5, 5, 5, 5, 5], []],
    ['lone dissent', [5, 5, 5, 5, 5, 5, 5, 0], ['The interquartile range (0), the disagreement index (0) and the share within 1 of the median (87.5 %) say agreed, but 1 of 8 says 0.']],
    ['group split', [6, 6, 6, 5, 3, 2, 2, 3], ['The disagreement index (0.83) says agreed, but the agreement (A) is only 0.42.']],
    ['bimodal', [1, 1, 1, 1, 6, 6, 6, 6], []],
    ['two ends', [5, 5, 5, 5, 5, 5, 5, 5, 5, 0, 1, 1], ['The interquartile range (1), the disagreement index (0) and the share within 1 of the median (75 %) say agreed, but 1 of 12 says 0 and 2 say 1.']],
  ])('%s', (_, levels, notes) => {
    expect(explainIndices(levels)).toEqual(notes);
    expect(judge('default', ballots(levels)).notes).toEqual(notes);
  });

  test('with too few votes nothing is told', () => {
    expect(judge('default', ballots([5, 5, 5, 0])).notes).toEqual([]);
  });
});

test('a dissent is what the rule says, or 3 levels from the median', () => {
  expect(dissentDistance({ ...DEFAULT_RULE, requires: [{ kind: 'unexplained-votes', from: 2 }] })).toBe(2);
  expect(dissentDistance(rule('ipras'))).toBe(3);
});

test('a unanimous panel is told in one sentence of the rule', () => {
  expect(judge('mode-rule', ballots([5, 5, 5, 5, 5, 5, 5, 5])).sentences).toEqual(['0 of 8 votes differ from the most frequent level; the rule allows 2.']);
  expect(judge('comet-70-15', ballots([6, 6, 6, 6, 6])).sentences).toEqual([
    '5 of 5 votes are at level 5 to 7; the rule asks for 70 %. 0 of 5 votes are at level 0 to 2; the rule asks for fewer than 15 %.',
  ]);
});
