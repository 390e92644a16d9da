import { DEFAULT_POLICY } from './block-policy';
import { GLOBAL_CELL } from './cells';
import type { Contribution } from './contribution';
import { contributionOf, contributions, flat, STRUCTURES } from './contribution.fixture';
import { formBlocks } from './form-blocks';
import { seededRandom } from './red-team/seeded-random.fixture';

const form = (pending: readonly Contribution[], seed = 1) => formBlocks(pending, STRUCTURES, DEFAULT_POLICY, seededRandom(seed));
const sizes = (pending: readonly Contribution[]) => form(pending).blocks.map(({ members }) => members.length);

describe('the size of a block', () => {
  it('nine contributions wait, ten make a block', () => {
    expect(form(contributions(9)).blocks).toEqual([]);
    expect(form(contributions(9)).waiting).toHaveLength(9);
    expect(sizes(contributions(10))).toEqual([10]);
  });

  it('is at least ten and below twenty', () => {
    expect(sizes(contributions(19))).toEqual([19]);
    expect(sizes(contributions(20))).toEqual([10, 10]);
    expect(sizes(contributions(35))).toEqual([12, 12, 11]);
  });

  it('counts every contributor once, by the newest contribution', () => {
    expect(sizes([...contributions(9), contributionOf('c0', { contributedEpoch: 2 })])).toEqual([]);
    const [block] = form([contributionOf('c0', { contributedEpoch: 2 }), ...contributions(10)]).blocks;
    expect(block?.members.find(({ key }) => key === 'c0')?.contributedEpoch).toBe(2);
  });
});

describe('what never shares a block', () => {
  it('synthetic and real contributions', () => {
    const mixed = [...contributions(6), ...contributions(6, { synthetic: true }, 's')];
    expect(form(mixed).blocks).toEqual([]);
    const both = form([...contributions(10), ...contributions(10, { synthetic: true }, 's')]).blocks;
    expect(both.map(({ synthetic, members }) => members.every((member) => member.synthetic === synthetic))).toEqual([true, true]);
  });

  it('contributions of two packs, and those of an unknown pack wait', () => {
    expect(form([...contributions(6), ...contributions(6, { packHash: 'pack-2' }, 'p')]).blocks).toEqual([]);
    expect(form(contributions(12, { packHash: 'pack-2' })).waiting).toHaveLength(12);
  });

  it('areas: who did not opt in to an area is in no block of it', () => {
    const { blocks, waiting } = form([...contributions(10, { areas: ['area-a', 'area-b'] }), ...contributions(3, {}, 'only-a')]);
    expect(blocks.map(({ area, members }) => [area, members.length])).toEqual([['area-a', 13], ['area-b', 10]]);
    expect(waiting).toEqual([]);
  });
});

describe('generalising', () => {
  const small = (band: string, income: string, count: number) =>
    contributions(count, { populationBand: band, incomeGroup: income }, `${band}${income}`);

  it('drops the income group first', () => {
    const [block] = form([...small('<50k', 'low', 6), ...small('<50k', 'high', 6)]).blocks;
    expect(block?.cell).toEqual({ region: 'south-asia', incomeGroup: null, populationBand: '<50k' });
  });

  it('then the band, then the region', () => {
    const [block] = form([...small('<50k', 'low', 6), ...small('>5m', 'low', 6)]).blocks;
    expect(block?.cell).toEqual({ region: 'south-asia', incomeGroup: null, populationBand: null });
    const [worldwide] = form([...contributions(6), ...contributions(6, { region: null, incomeGroup: null }, 'n')]).blocks;
    expect(worldwide?.cell).toEqual(GLOBAL_CELL);
  });

  it('leaves a full fine cell as it is', () => {
    const { blocks, waiting } = form([...small('<50k', 'low', 10), ...small('<50k', 'high', 4)]);
    expect(blocks.map(({ cell }) => cell.incomeGroup)).toEqual(['low']);
    expect(waiting).toHaveLength(4);
  });
});

describe('linked contributors', () => {
  const linked = (count: number, prefix = 'l') => contributions(count, { controllers: ['consultant'] }, prefix);

  it('eight independent members and two linked ones make a block', () => {
    expect(sizes([...contributions(8), ...linked(2)])).toEqual([10]);
  });

  it('seven independent members and three linked ones wait', () => {
    expect(sizes([...contributions(7), ...linked(3)])).toEqual([]);
  });

  it('hold at most a quarter of a block; the rest of them wait', () => {
    const { blocks, waiting } = form([...contributions(9), ...linked(8)]);
    const [block] = blocks;
    const held = block?.members.filter(({ controllers }) => controllers.includes('consultant')).length ?? 0;
    expect(blocks).toHaveLength(1);
    expect(held / (block?.members.length ?? 0)).toBeLessThanOrEqual(0.25);
    expect(waiting).toHaveLength(8 - held);
  });

  it('are linked through others as well', () => {
    const chain = [['a', 'b'], ['b', 'c'], ['c', 'd']].map((controllers, index) => contributionOf(`chain${index}`, { controllers }));
    expect(sizes([...contributions(7), ...chain])).toEqual([]);
  });

  it('without a known controller a contribution waits', () => {
    expect(form([...contributions(9), contributionOf('x', { controllers: [] })]).waiting).toHaveLength(10);
  });
});

describe('eligibility', () => {
  const withGaps = (gaps: number) => {
    const ids = Object.keys(flat(3)).slice(0, gaps);
    return { levels: { ...flat(3), ...Object.fromEntries(ids.map((id) => [id, null])) } };
  };

  it('20 of 25 statements are enough, 19 are not', () => {
    expect(sizes(contributions(10, withGaps(5)))).toEqual([10]);
    expect(sizes(contributions(10, withGaps(6)))).toEqual([]);
  });

  it('a level that is not an integer from 0 to 7 counts as missing', () => {
    const odd = Object.fromEntries(Object.keys(flat(3)).map((id) => [id, 7.5]));
    expect(sizes(contributions(10, { levels: odd }))).toEqual([]);
  });

  it('complete contributions sit together, so that gaps silence as few blocks as possible', () => {
    const { blocks } = form([...contributions(10), ...contributions(10, withGaps(2), 'g')]);
    const gaps = blocks.map(({ members }) => members.filter(({ key }) => key.startsWith('g')).length);
    expect(gaps.sort((a, b) => a - b)).toEqual([0, 10]);
  });

  it('a contribution that has been in a block of the area waits for a re-assessment', () => {
    expect(sizes(contributions(12, { placedAreas: ['area-a'] }))).toEqual([]);
    expect(sizes(contributions(12, { placedAreas: ['area-b'] }))).toEqual([12]);
  });
});

describe('membership', () => {
  const together = (seed: number, pending = contributions(40)) =>
    form(pending, seed).blocks.find(({ members }) => members.some(({ key }) => key === 'c0'))?.members.map(({ key }) => key).sort();

  it('depends on the random source, not on the order of keys', () => {
    expect(together(1)).not.toEqual(together(2));
    const withNext = Array.from({ length: 200 }, (_, seed) => together(seed)?.includes('c1')).filter(Boolean).length;
    expect(withNext).toBeGreaterThan(25);
    expect(withNext).toBeLessThan(75);
  });

  it('does not depend on the order of the pool', () => {
    expect(together(5)).toEqual(together(5, contributions(40).reverse()));
  });

  it('is not dealt with a broken random source', () => {
    expect(() => formBlocks(contributions(12), STRUCTURES, DEFAULT_POLICY, () => Number.NaN)).toThrow(RangeError);
  });
});
