import type { SessionCity } from '../session';
import { navSections, thumbItems } from './nav-items';

type Role = SessionCity['myRoles'][number];
type Phase = SessionCity['assessments'][number]['phase'];

const cityIn = (phase: Phase, ...myRoles: Role[]): SessionCity => ({ id: 'c', name: 'C', countryName: 'Somewhere', myRoles, assessments: [{ id: 'a', name: 'A', phase }] }) as SessionCity;
const placesOf = (city: SessionCity) => navSections(city, 'a')[1]?.items.map(({ id }) => id) ?? [];
const thumbsOf = (city: SessionCity) => thumbItems(city, 'a').map(({ id }) => id);

test('a stakeholder is offered the pages that have something by now, a leader all of them', () => {
  expect(placesOf(cityIn('collecting', 'stakeholder'))).toEqual(['overview']);
  expect(placesOf(cityIn('voting', 'stakeholder'))).toEqual(expect.arrayContaining(['overview', 'vote', 'agenda']));
  expect(placesOf(cityIn('voting', 'observer'))).not.toContain('vote');
  expect(placesOf(cityIn('preparing', 'leader'))).toEqual(expect.arrayContaining(['plan', 'vote', 'targets', 'report', 'compare']));
});

test.each<[Phase, Role, string[]]>([
  ['voting', 'leader', ['overview', 'agenda']],
  ['voting', 'evidencer', ['overview', 'evidence']],
  ['voting', 'stakeholder', ['overview', 'vote']],
  ['targeting', 'deputy', ['overview', 'targets']],
  ['published', 'observer', ['overview', 'report']],
  ['preparing', 'stakeholder', ['overview']],
])('while %s, a %s has within reach of a thumb: %j', (phase, role, places) => {
  expect(thumbsOf(cityIn(phase, role))).toEqual(places);
});

test('in a city without an assessment the city and its people are within reach', () => {
  expect(thumbItems({ ...cityIn('voting', 'leader'), assessments: [] }, undefined).map(({ id }) => id)).toEqual(['city', 'people']);
});

test('the navigation says in which phase an assessment is', () => {
  expect(navSections(cityIn('targeting', 'leader'), 'a')[1]?.note).toBe('Setting targets');
});

test('on the pages of a city the assessment that runs is offered beside those that are published', () => {
  const city = cityIn('voting', 'leader');
  const before = { ...city.assessments[0], id: 'before', phase: 'published' } as SessionCity['assessments'][number];
  expect(navSections({ ...city, assessments: [...city.assessments, before] }, undefined)[1]?.label).toBe('A');
  expect(navSections({ ...city, assessments: [before, { ...before, id: 'older' }] }, undefined)).toHaveLength(1);
});
