import type { Session } from '../session';
import { pageGoals, pagesFor } from './page-goals';
import { recentGoals, rememberGoal } from './recent-goals';

const city = (id: string, myRoles: Session['cities'][number]['myRoles']) => ({
  id,
  name: `City ${id}`,
  countryName: 'Norway',
  myRoles,
  assessments: [{ id: `${id}1`, name: 'First', phase: 'voting' as const }],
});
const session = (...cities: ReturnType<typeof city>[]) =>
  ({ secondFactorPending: false, person: { id: 'p', name: 'P', email: 'p@example.org', operator: false, hasPassword: false, hasSecondFactor: false }, cities }) as unknown as Session;

const labels = (question: string, roles: Session['cities'][number]['myRoles']) =>
  pagesFor(question, pageGoals(session(city('a', roles), city('b', ['observer'])), { cityId: 'a', assessmentId: 'a1' })).map(({ label }) => label);

test('pages are found by the beginning of a word of their name, and by other words for them', () => {
  expect(labels('age', ['leader'])).toEqual(['Agenda']);
  expect(labels('proof', ['leader'])).toEqual(['Evidence']);
  expect(labels('pass', ['leader'])).toEqual(['Account and security']);
  expect(labels('city b', ['leader'])).toEqual(['City b']);
  expect(labels('genda', ['leader'])).toEqual([]);
});

test('what a name says comes before what another word says', () => {
  expect(labels('people', ['leader'])).toEqual(['People', 'Invite people']);
});

test('pages that have nothing for the person are not offered', () => {
  expect(labels('invite', ['stakeholder'])).toEqual([]);
  expect(labels('evidence', ['stakeholder'])).toEqual([]);
  expect(labels('targets', ['stakeholder'])).toEqual([]);
  expect(labels('vote', ['stakeholder'])).toEqual(['Vote']);
});

test('every goal is in the list once', () => {
  const ids = pageGoals(session(city('a', ['leader']), city('b', ['leader'])), { cityId: 'a', assessmentId: 'a1' }).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('what was chosen lately', () => {
  const goal = (id: string, to = `/x/${id}`) => ({ id, label: id, to, icon: 'people' as const });

  test('comes first once, five at most, apart for each person and assessment', () => {
    for (const id of ['1', '2', '3', '4', '5', '6', '2']) rememberGoal('ana', 'a', goal(id));
    expect(recentGoals('ana', 'a').map(({ id }) => id)).toEqual(['2', '6', '5', '4', '3']);
    expect(recentGoals('ben', 'a')).toEqual([]);
    expect(recentGoals('ana', 'b')).toEqual([]);
  });

  test.each(['not json', '{}', '[null, 3]', JSON.stringify([goal('1', 'https://example.org')]), JSON.stringify([goal('1', '//example.org')]), JSON.stringify([goal('1', 'javascript:alert(1)')])])(
    'a drawer with %s is as if it were empty',
    (kept) => {
      window.localStorage.setItem('citymark-recent-searches-eve-a', kept);
      expect(recentGoals('eve', 'a')).toEqual([]);
    },
  );
});
