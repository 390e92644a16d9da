import { answer } from './answer';
import { DEFAULT_POLICY } from './block-policy';
import { GLOBAL_CELL, POPULATION_BANDS } from './cells';
import { availableFilters } from './cohort';
import { STRUCTURE, STRUCTURES } from './contribution.fixture';
import { formBlocks } from './form-blocks';
import { publishBlock } from './published-block';
import { seededRandom } from './red-team/seeded-random.fixture';
import { syntheticContributions } from './synthetic-contributions';
import { INCOME_GROUPS, REGIONS, WORLD_BANK_FY2025 } from './world-bank-fy2025';

const make = (count: number, seed = 7) =>
  syntheticContributions({ count, random: seededRandom(seed), structure: STRUCTURE, packHash: 'pack-1' });

it('all are marked synthetic, have keys of their own and belong to nobody else', () => {
  const made = make(300);
  expect(made.every(({ synthetic }) => synthetic)).toBe(true);
  expect(new Set(made.map(({ key }) => key)).size).toBe(300);
  expect(new Set(made.flatMap(({ controllers }) => controllers)).size).toBe(300);
});

it('spread over all regions, income groups and bands, and only over pairs that exist', () => {
  const made = make(300);
  expect(new Set(made.map(({ region }) => region))).toEqual(new Set(REGIONS));
  expect(new Set(made.map(({ incomeGroup }) => incomeGroup))).toEqual(new Set(INCOME_GROUPS));
  expect(new Set(made.map(({ populationBand }) => populationBand))).toEqual(new Set(POPULATION_BANDS));
  const pairs = REGIONS.flatMap((region) => Object.keys(WORLD_BANK_FY2025[region]).map((group) => `${region} ${group}`));
  expect(made.every(({ region, incomeGroup }) => pairs.includes(`${region} ${incomeGroup}`))).toBe(true);
});

it('levels are integers from 0 to 7 or missing, and use the whole scale', () => {
  const levels = new Set(make(300).flatMap((contribution) => Object.values(contribution.levels)));
  expect(levels).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, null]));
});

it('the same seed gives the same contributions, another seed others', () => {
  expect(make(5)).toEqual(make(5));
  expect(make(5)).not.toEqual(make(5, 8));
});

it.each([-1, 2.5, Number.NaN])('a count of %d is refused', (count) => {
  expect(() => make(count)).toThrow('whole number');
});

it('500 of them fill a useful benchmark in every region, labelled synthetic', () => {
  const { blocks, waiting } = formBlocks(make(500), STRUCTURES, DEFAULT_POLICY, seededRandom(3));
  const published = blocks.filter(({ area }) => area === 'area-a').map((block) => publishBlock(block, STRUCTURE));
  const shown = REGIONS.map((region) =>
    answer({ blocks: published, filter: { ...GLOBAL_CELL, region }, measure: { kind: 'statement', id: 'a1' }, policy: DEFAULT_POLICY }),
  );
  expect(shown.every((one) => one.kind === 'published' && one.synthetic)).toBe(true);
  expect(availableFilters(published).length).toBeGreaterThan(30);
  expect(waiting.length).toBeLessThan(50);
});
