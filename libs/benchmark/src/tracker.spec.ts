import { DEFAULT_POLICY } from './block-policy';
import { availableFilters, cohortOf } from './cohort';
import type { Contribution } from './contribution';
import { contributions, flat, STRUCTURE, STRUCTURES } from './contribution.fixture';
import { formBlocks } from './form-blocks';
import { publishBlock } from './published-block';
import { seededRandom } from './red-team/seeded-random.fixture';

/**
 * Vector D4 of the disclosure research (Denning, Denning and Schwartz 1979): 20 cities, a group T of 9 with a sum of 31, the other
 * 11 with a sum of 40, one of them at 6. Free filters answer for 5 to 15 cities, and never for one.
 */
const LEVELS = [3, 4, 3, 4, 3, 4, 3, 4, 3, 6, 3, 3, 4, 3, 3, 4, 3, 4, 3, 4];
const cities = contributions(20).map((city, index) => ({
  ...city,
  populationBand: index < 9 ? '<50k' : '>5m',
  levels: flat(LEVELS[index] ?? null),
}));
const secret = 'c9';

describe('a tracker', () => {
  it('gets the level of one city out of four permitted questions when filters are free', () => {
    const freeSum = (filter: (city: Contribution) => boolean) => {
      const asked = cities.filter(filter);
      if (!(asked.length >= 5 && asked.length <= 15)) throw new Error('Not permitted.');
      return asked.reduce((sum, city) => sum + (city.levels.a1 ?? 0), 0);
    };
    const inGroup = ({ populationBand }: Contribution) => populationBand === '<50k';
    const isSecret = ({ key }: Contribution) => key === secret;
    const sums = [
      freeSum((city) => isSecret(city) || inGroup(city)),
      freeSum((city) => isSecret(city) || !inGroup(city)),
      freeSum(inGroup),
      freeSum((city) => !inGroup(city)),
    ] as const;
    expect(sums).toEqual([37, 40, 31, 40]);
    expect(sums[0] + sums[1] - sums[2] - sums[3]).toBe(6);
    expect(() => freeSum(isSecret)).toThrow('Not permitted.');
  });

  it('gets whole blocks only, in all differences of all answers, from the same cities', () => {
    const { blocks } = formBlocks(cities, STRUCTURES, DEFAULT_POLICY, seededRandom(4));
    const published = blocks.map((block) => publishBlock(block, STRUCTURE));
    const sizes = availableFilters(published).map(
      (filter) => cohortOf(published, filter, { kind: 'statement', id: 'a1' }, DEFAULT_POLICY)?.members ?? 0,
    );
    expect(published).toHaveLength(1);
    const differences = sizes.flatMap((one) => sizes.map((other) => Math.abs(one - other)));
    expect([...sizes, ...differences].filter((size) => size > 0 && size < 10)).toEqual([]);
    expect(Math.max(...sizes)).toBe(11);
  });
});
