import type { AreaStructure, Contribution, Structure } from './contribution';

/** One area of the size of the built-in model: five sub-domains of five statements. */
export const AREA: AreaStructure = {
  id: 'area-a',
  subDomains: ['a', 'b', 'c', 'd', 'e'].map((part) => ({
    id: `sub-${part}`,
    statementIds: [1, 2, 3, 4, 5].map((number) => `${part}${number}`),
  })),
};

export const STRUCTURE: Structure = { areas: [AREA, { id: 'area-b', subDomains: [{ id: 'sub-z', statementIds: ['z1'] }] }] };
export const STRUCTURES = { 'pack-1': STRUCTURE };

export const ALL_STATEMENTS = [...AREA.subDomains.flatMap(({ statementIds }) => statementIds), 'z1'];

/** Every statement at one level. */
export function flat(level: number | null): Record<string, number | null> {
  return Object.fromEntries(ALL_STATEMENTS.map((id) => [id, level]));
}

export function contributionOf(key: string, changes: Partial<Contribution> = {}): Contribution {
  return {
    key,
    controllers: [`leader of ${key}`],
    region: 'south-asia',
    incomeGroup: 'lower-middle',
    populationBand: '1m-5m',
    packHash: 'pack-1',
    areas: ['area-a'],
    placedAreas: [],
    levels: flat(3),
    synthetic: false,
    contributedEpoch: 1,
    ...changes,
  };
}

export function contributions(count: number, changes: Partial<Contribution> = {}, prefix = 'c'): Contribution[] {
  return Array.from({ length: count }, (_, index) => contributionOf(`${prefix}${index}`, changes));
}
