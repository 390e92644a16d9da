import { POPULATION_BANDS } from '../cells';
import type { Contribution, Structure } from '../contribution';
import { countryProfile } from '../country-profile';
import type { Random } from '../shuffle';
import { seededRandom } from './seeded-random.fixture';

/** Two areas of two sub-domains of two statements: small, so that many worlds fit into a test. */
export const SMALL_STRUCTURE: Structure = {
  areas: ['north', 'south'].map((area) => ({
    id: area,
    subDomains: ['first', 'second'].map((part) => ({
      id: `${area}-${part}`,
      statementIds: [`${area}-${part}-1`, `${area}-${part}-2`],
    })),
  })),
};

export const PACK = 'pack-a';

/** What happens before one release: new or renewed contributions, and contributors that withdraw. */
export interface Period {
  readonly contributed: readonly Contribution[];
  readonly withdrawn: readonly string[];
}

const COUNTRIES = ['DE', 'FR', 'ES', 'PL', 'BR', 'MX', 'CO', 'IN', 'BD', 'KE', 'NG', 'ZA', 'CN', 'PH', 'US', 'VE'];

/** Skewed: the first items come up most often. */
function skewed<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() ** 2 * items.length)];
}

function levels(random: Random): Record<string, number | null> {
  const ids = SMALL_STRUCTURE.areas.flatMap(({ subDomains }) => subDomains.flatMap(({ statementIds }) => statementIds));
  return Object.fromEntries(ids.map((id) => [id, random() < 0.01 ? null : Math.floor(random() * 8)]));
}

function newcomer(number: number, epoch: number, random: Random): Contribution {
  const country = countryProfile(skewed(COUNTRIES, random) ?? '');
  const consultant = random() < 0.2 ? [`consultant-${Math.floor(random() * 4)}`] : [];
  return {
    key: `c${number}`,
    controllers: [`leader-${number}`, ...consultant],
    region: country?.region ?? null,
    incomeGroup: country?.incomeGroup ?? null,
    populationBand: skewed(POPULATION_BANDS, random) ?? null,
    packHash: PACK,
    areas: random() < 0.8 ? ['north', 'south'] : ['north'],
    placedAreas: [],
    levels: levels(random),
    synthetic: false,
    contributedEpoch: epoch,
  };
}

/** A start of `cities` contributors, then six periods in which about 10 % join, 6 % are assessed again and 3 % withdraw. */
export function randomWorld(seed: number, cities: number): Period[] {
  const random = seededRandom(seed);
  const active = new Map<string, Contribution>();
  let number = 0;
  return Array.from({ length: 7 }, (_, epoch) => {
    const contributed: Contribution[] = [];
    const withdrawn: string[] = [];
    for (const contribution of epoch === 0 ? [] : active.values()) {
      const chance = random();
      if (chance < 0.03) withdrawn.push(contribution.key);
      else if (chance < 0.09) contributed.push({ ...contribution, levels: levels(random), contributedEpoch: epoch });
    }
    const joining = epoch === 0 ? cities : Math.ceil(cities / 10);
    for (let count = 0; count < joining; count += 1) contributed.push(newcomer((number += 1), epoch, random));
    for (const contribution of contributed) active.set(contribution.key, contribution);
    for (const key of withdrawn) active.delete(key);
    return { contributed, withdrawn };
  });
}
