import { POPULATION_BANDS } from './cells';
import { TOP_LEVEL, type Contribution, type Structure } from './contribution';
import { randomInteger, type Random } from './shuffle';
import { INCOME_GROUPS, REGIONS, WORLD_BANK_FY2025, type IncomeGroup } from './world-bank-fy2025';

export interface SyntheticRequest {
  /** How many to make: a whole number of at least 0. */
  readonly count: number;
  /** Seeded by the caller: the same sequence gives the same contributions. */
  readonly random: Random;
  readonly structure: Structure;
  readonly packHash: string;
  /** Epoch to stamp them with; 0 by default. */
  readonly contributedEpoch?: number;
}

/** Where the centre of the levels lies for each income group. An invented assumption: only the label "synthetic" makes it honest. */
const CENTRE: Record<IncomeGroup, number> = { low: 1.8, 'lower-middle': 2.5, 'upper-middle': 3.3, high: 4.1 };

/** Uniform spreads, in levels, around the centre: of a city, of an area, of a sub-domain, of a statement. */
const SPREAD = { city: 1.6, area: 1, subDomain: 1.2, statement: 2.4 };

/** Share of statements without a level. */
const GAPS = 0.002;

function pick<T>(items: readonly [T, ...T[]], random: Random): T {
  return items[randomInteger(items.length, random)] ?? items[0];
}

function syntheticLevels(structure: Structure, centre: number, random: Random): Record<string, number | null> {
  const around = (spread: number) => (random() - 0.5) * 2 * spread;
  const city = centre + around(SPREAD.city);
  const levels: Record<string, number | null> = {};
  for (const area of structure.areas) {
    const areaCentre = city + around(SPREAD.area);
    for (const { statementIds } of area.subDomains) {
      const subDomainCentre = areaCentre + around(SPREAD.subDomain);
      for (const id of statementIds) {
        const level = Math.round(subDomainCentre + around(SPREAD.statement));
        levels[id] = random() < GAPS ? null : Math.min(TOP_LEVEL, Math.max(0, level));
      }
    }
  }
  return levels;
}

/**
 * Invents plausible contributions over all regions, the income groups found in each, and all population bands; levels within a
 * city, an area and a sub-domain resemble each other. All are marked `synthetic`, so they never share a block or an answer with
 * real ones. Throws a RangeError when the count is not a whole number of at least 0.
 */
export function syntheticContributions(request: SyntheticRequest): Contribution[] {
  const { count, random, structure, packHash, contributedEpoch = 0 } = request;
  if (!(Number.isInteger(count) && count >= 0)) throw new RangeError('The number of synthetic contributions must be a whole number of at least 0.');
  return Array.from({ length: count }, (_, index): Contribution => {
    const region = pick(REGIONS, random);
    const [first = 'high', ...others] = INCOME_GROUPS.filter((group) => WORLD_BANK_FY2025[region][group] !== undefined);
    const incomeGroup = pick([first, ...others], random);
    return {
      key: `synthetic-${index + 1}`,
      controllers: [`synthetic-controller-${index + 1}`],
      region,
      incomeGroup,
      populationBand: pick(POPULATION_BANDS, random),
      packHash,
      areas: structure.areas.map(({ id }) => id),
      placedAreas: [],
      levels: syntheticLevels(structure, CENTRE[incomeGroup], random),
      synthetic: true,
      contributedEpoch,
    };
  });
}
