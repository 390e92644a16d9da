import { answer, NOT_SHOWN } from './answer';
import { blockHistograms } from './block-histograms';
import { DEFAULT_POLICY } from './block-policy';
import { GLOBAL_CELL, type Cell } from './cells';
import { availableFilters, type Measure } from './cohort';
import { AREA, contributionOf, flat } from './contribution.fixture';
import type { PublishedBlock } from './published-block';

const CELL: Cell = { region: 'south-asia', incomeGroup: 'low', populationBand: '<50k' };
const STATEMENT: Measure = { kind: 'statement', id: 'a1' };

/** A block whose members have the given levels throughout. */
function block(levels: readonly (number | null)[], changes: Partial<PublishedBlock> = {}): PublishedBlock {
  const members = levels.map((level, index) => contributionOf(`m${index}`, { levels: flat(level) }));
  const histograms = blockHistograms(members, AREA);
  return { area: 'area-a', packHash: 'pack-1', synthetic: false, cell: CELL, histograms, ...changes };
}

const TEN = [0, 1, 2, 2, 3, 4, 4, 5, 6, 7];
const ask = (blocks: readonly PublishedBlock[], measure = STATEMENT, filter = GLOBAL_CELL, policy = DEFAULT_POLICY) =>
  answer({ blocks, filter, measure, policy });

describe('an answer', () => {
  it('for 10 members has a mean and a median, and no other quantile', () => {
    expect(ask([block(TEN)])).toEqual({
      kind: 'published', synthetic: false, count: '10+', mean: 3.5, median: 3.5, quartiles: null, tails: null,
    });
  });

  it('for 20 members has quartiles and tails of type 7, rounded to a half', () => {
    expect(ask([block(TEN), block([...TEN, 3].slice(1))])).toEqual({
      kind: 'published', synthetic: false, count: '20+', mean: 3.5, median: 3.5,
      quartiles: { lower: 2, upper: 5 }, tails: { p10: 1, p90: 6 },
    });
  });

  it('has no quartiles for 19 members', () => {
    expect(ask([block([...TEN, ...TEN.slice(1)])])).toMatchObject({ count: '10+', quartiles: null, tails: null });
  });

  it.each([[10, '10+'], [19, '10+'], [20, '20+'], [49, '20+'], [50, '50+'], [90, '50+']])('%d members are counted as %s', (n, count) => {
    expect(ask([block(Array.from({ length: n }, (_, index) => index % 8))])).toMatchObject({ count });
  });

  it('never names an exact count, an extreme, a block or a member', () => {
    const text = JSON.stringify(ask([block([...TEN, 3]), block(TEN)]));
    expect(Object.keys(JSON.parse(text))).toEqual(['kind', 'synthetic', 'count', 'mean', 'median', 'quartiles', 'tails']);
    expect(text).not.toMatch(/21|min|max|digest|m0|pack/);
  });

  it('is on the scale of levels for sub-domains and areas too', () => {
    for (const measure of [{ kind: 'sub-domain', id: 'sub-c' }, { kind: 'area', id: 'area-a' }] as const) {
      expect(ask([block(TEN)], measure)).toMatchObject({ kind: 'published', mean: 3.5, median: 3.5 });
    }
  });

  it('is labelled when the data are synthetic', () => {
    expect(ask([block(TEN, { synthetic: true })])).toMatchObject({ kind: 'published', synthetic: true });
  });

  it('does not depend on the order of blocks', () => {
    const [one, two] = [block(TEN), block([...TEN, 7, 7])];
    expect(ask([one, two])).toEqual(ask([two, one]));
  });

  it('names only the band when more than nine in ten are in it', () => {
    expect(ask([block([0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1])])).toEqual({
      kind: 'concentrated', synthetic: false, count: '10+', band: '0-1', sentence: 'At least 90 % of peers are at level 0-1.',
    });
    expect(ask([block(new Array<number>(30).fill(7))], { kind: 'area', id: 'area-a' })).toMatchObject({ band: '6-7', count: '20+' });
  });
});

describe('not shown, the same for every cause', () => {
  const damaged = (bins: unknown) => {
    const sound = block(TEN);
    return { ...sound, histograms: { ...sound.histograms, statements: { a1: bins } } } as PublishedBlock;
  };
  const members = (count: unknown) => {
    const sound = block(TEN);
    return { ...sound, histograms: { ...sound.histograms, members: count } } as PublishedBlock;
  };
  const causes: [string, () => unknown][] = [
    ['no block', () => ask([])],
    ['a cohort that does not exist', () => ask([block(TEN)], STATEMENT, { ...GLOBAL_CELL, region: 'atlantis' })],
    ['a part that the block has generalised', () => ask([block(TEN, { cell: { ...CELL, incomeGroup: null } })], STATEMENT, CELL)],
    ['an unknown statement', () => ask([block(TEN)], { kind: 'statement', id: 'zz' })],
    ['a name every object has', () => ask([block(TEN)], { kind: 'statement', id: 'constructor' })],
    ['another area', () => ask([block(TEN)], { kind: 'area', id: 'area-b' })],
    ['a block of nine', () => ask([block(TEN.slice(1))])],
    ['a block of nine beside one of twelve', () => ask([block(TEN.slice(1)), block([...TEN, 3, 4])])],
    ['a measure that a member lacks', () => ask([block([...TEN, null])])],
    ['real and synthetic blocks together', () => ask([block(TEN), block(TEN, { synthetic: true })])],
    ['blocks of two packs together', () => ask([block(TEN), block(TEN, { packHash: 'pack-2' })])],
    ['a cohort whose levels an insider could infer', () => ask([block([0, 0, 0, 0, 0, 0, 0, 0, 0, 7])])],
    ['no bins', () => ask([damaged([])])],
    ['missing bins', () => ask([damaged(undefined)])],
    ['a bin that is NaN', () => ask([damaged([10, 0, 0, 0, 0, 0, 0, Number.NaN])])],
    ['a fractional bin', () => ask([damaged([5.5, 0, 0, 0, 0, 0, 0, 4.5])])],
    ['a negative bin', () => ask([damaged([12, -2, 0, 0, 0, 0, 0, 0])])],
    ['bins of one member too few', () => ask([damaged([5, 0, 0, 0, 0, 0, 0, 4])])],
    ['a count of members that is missing', () => ask([members(undefined)])],
    ['a count of members that is NaN', () => ask([members(Number.NaN)])],
    ['a count of members that is zero', () => ask([members(0)])],
    ['a refused policy', () => ask([block(TEN)], STATEMENT, GLOBAL_CELL, { ...DEFAULT_POLICY, k: 5 })],
  ];

  it.each(causes)('%s', (_, run) => {
    expect(run()).toBe(NOT_SHOWN);
  });

  it('carries no reason', () => {
    expect(NOT_SHOWN).toEqual({ kind: 'not-shown' });
  });
});

describe('the cohorts that exist', () => {
  it('follow from the cells of the blocks alone', () => {
    const other = { ...CELL, incomeGroup: null };
    const filters = availableFilters([block(TEN), block(TEN, { cell: other }), block(TEN, { cell: GLOBAL_CELL })]);
    expect(filters).toHaveLength(8);
    expect(filters[0]).toEqual(GLOBAL_CELL);
    expect(filters).toEqual(availableFilters([{ cell: GLOBAL_CELL }, { cell: other }, { cell: CELL }]));
  });

  it('do not include a combination that no single block has', () => {
    const filters = availableFilters([{ cell: { ...CELL, populationBand: null } }, { cell: { ...CELL, incomeGroup: null } }]);
    expect(filters).not.toContainEqual(CELL);
  });

  it('come with the smallest cities first', () => {
    const bands = ['>5m', '250k-1m', '<50k'].map((populationBand) => ({ cell: { region: null, incomeGroup: null, populationBand } }));
    expect(availableFilters(bands).map(({ populationBand }) => populationBand)).toEqual([null, '<50k', '250k-1m', '>5m']);
  });

  it('are none without blocks', () => {
    expect(availableFilters([])).toEqual([]);
  });
});
