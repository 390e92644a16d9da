import { countryProfile } from './country-profile';
import { INCOME_GROUPS, REGIONS, WORLD_BANK_FY2025 } from './world-bank-fy2025';

const UN_MEMBERS = `
AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CD CR CI HR CU CY
CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP
KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG
PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TH TL TG TO TT TN TR TM TV UG
UA AE GB TZ US UY UZ VU VE VN YE ZM ZW`.trim().split(/\s+/);

const codesOf = (group: keyof (typeof WORLD_BANK_FY2025)['south-asia']) =>
  REGIONS.flatMap((region) => WORLD_BANK_FY2025[region][group]?.split(' ') ?? []);

it('every member of the United Nations has a region', () => {
  expect(new Set(UN_MEMBERS).size).toBe(193);
  expect(UN_MEMBERS.filter((code) => countryProfile(code) === null)).toEqual([]);
});

it('every member of the United Nations but Venezuela has an income group', () => {
  expect(UN_MEMBERS.filter((code) => countryProfile(code)?.incomeGroup === null)).toEqual(['VE']);
});

it('the groups have the sizes that the World Bank gives for fiscal year 2025, the Channel Islands being two codes', () => {
  expect(INCOME_GROUPS.map((group) => codesOf(group).length)).toEqual([26, 51, 54, 87]);
});

it('no code is listed twice', () => {
  const codes = [...INCOME_GROUPS, 'unclassified' as const].flatMap(codesOf);
  expect(new Set(codes).size).toBe(codes.length);
});

it.each([
  ['DE', 'europe-central-asia', 'high'],
  ['UA', 'europe-central-asia', 'upper-middle'],
  ['BD', 'south-asia', 'lower-middle'],
  ['RW', 'sub-saharan-africa', 'low'],
  ['MT', 'middle-east-north-africa', 'high'],
])('%s is in %s, %s income', (code, region, incomeGroup) => {
  expect(countryProfile(code)).toEqual({ region, incomeGroup });
});

it.each(['', 'XX', 'de', 'DEU', '__proto__'])('the unknown code "%s" has no profile', (code) => {
  expect(countryProfile(code)).toBeNull();
});
