/** The World Bank's seven regions, as kebab-case ids. */
export const REGIONS = [
  'east-asia-pacific',
  'europe-central-asia',
  'latin-america-caribbean',
  'middle-east-north-africa',
  'north-america',
  'south-asia',
  'sub-saharan-africa',
] as const;
export type Region = (typeof REGIONS)[number];

export const INCOME_GROUPS = ['low', 'lower-middle', 'upper-middle', 'high'] as const;
export type IncomeGroup = (typeof INCOME_GROUPS)[number];

type Economies = Partial<Record<IncomeGroup | 'unclassified', string>>;

/**
 * ISO 3166-1 alpha-2 codes by region and income group.
 * Source: World Bank country and lending groups, fiscal year 2025 (in force 1 July 2024 to 30 June 2025):
 * 26 low, 51 lower-middle, 54 upper-middle, 86 high (the Channel Islands are one economy but two codes, GG and JE);
 * the Bolivarian Republic of Venezuela is not classified by income. Afghanistan and Pakistan are still in South Asia in that year.
 */
export const WORLD_BANK_FY2025: Record<Region, Economies> = {
  'east-asia-pacific': {
    low: 'KP',
    'lower-middle': 'FM KH KI LA MM PG PH SB TL VN VU WS',
    'upper-middle': 'CN FJ ID MH MN MY TH TO TV',
    high: 'AS AU BN GU HK JP KR MO MP NC NR NZ PF PW SG TW',
  },
  'europe-central-asia': {
    'lower-middle': 'KG TJ UZ',
    'upper-middle': 'AL AM AZ BA BY GE KZ MD ME MK RS TM TR UA XK',
    high: 'AD AT BE BG CH CY CZ DE DK EE ES FI FO FR GB GG GI GL GR HR HU IE IM IS IT JE LI LT LU LV MC NL NO PL PT RO RU SE SI SK SM',
  },
  'latin-america-caribbean': {
    'lower-middle': 'BO HN HT NI',
    'upper-middle': 'AR BR BZ CO CR CU DM DO EC GD GT JM LC MX PE PY SR SV VC',
    high: 'AG AW BB BS CL CW GY KN KY MF PA PR SX TC TT UY VG VI',
    unclassified: 'VE',
  },
  'middle-east-north-africa': {
    low: 'SY YE',
    'lower-middle': 'DJ EG JO LB MA PS TN',
    'upper-middle': 'DZ IQ IR LY',
    high: 'AE BH IL KW MT OM QA SA',
  },
  'north-america': { high: 'BM CA US' },
  'south-asia': {
    low: 'AF',
    'lower-middle': 'BD BT IN LK NP PK',
    'upper-middle': 'MV',
  },
  'sub-saharan-africa': {
    low: 'BF BI CD CF ER ET GM GW LR MG ML MW MZ NE RW SD SL SO SS TD TG UG',
    'lower-middle': 'AO BJ CG CI CM CV GH GN KE KM LS MR NG SN ST SZ TZ ZM ZW',
    'upper-middle': 'BW GA GQ MU NA ZA',
    high: 'SC',
  },
};
