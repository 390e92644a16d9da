import { INCOME_GROUPS, REGIONS, WORLD_BANK_FY2025, type IncomeGroup, type Region } from './world-bank-fy2025';

export interface CountryProfile {
  readonly region: Region;
  /** `null` where the source gives no income group. */
  readonly incomeGroup: IncomeGroup | null;
}

const profiles = new Map<string, CountryProfile>();
for (const region of REGIONS) {
  for (const group of [...INCOME_GROUPS, 'unclassified'] as const) {
    const codes = WORLD_BANK_FY2025[region][group]?.split(' ') ?? [];
    for (const code of codes) profiles.set(code, { region, incomeGroup: group === 'unclassified' ? null : group });
  }
}

/**
 * Region and income group of a country, by its ISO 3166-1 alpha-2 code in upper case (World Bank, fiscal year 2025).
 * An unknown code gives `null`: such a contribution has no region and can only join the global cell.
 */
export function countryProfile(countryCode: string): CountryProfile | null {
  return profiles.get(countryCode) ?? null;
}
