import { balanceSentences, groupCounts } from './group-balance';
import { peopleRows, peopleSections, type Invitation, type Member, type PeopleCity } from './people-rows';

const member = (personId: string, roles: Member['roles']): Member => ({ personId, name: personId, email: null, roles, joinedAt: '2026-11-01' });
const invitation = (id: string, more: Partial<Invitation>): Invitation => ({
  id, email: `${id}@example.org`, name: '', role: 'stakeholder', group: 'citizens', internal: false, areaIds: null, state: 'sent', sentAt: '2026-11-01', expiresAt: '2026-12-01', ...more,
});
const participant = (personId: string, group: 'citizens' | 'administration') => ({ personId, group, internal: false, areaIds: null, votingLink: null });
const city = (more: Partial<PeopleCity>): PeopleCity => ({ id: 'city', name: 'City', myRoles: ['leader'], members: [], invitations: [], assessments: [], ...more });
const assessment = (participants: ReturnType<typeof participant>[]): PeopleCity['assessments'][number] => ({
  id: 'a', name: 'A', phase: 'voting', pack: { id: 'p', areas: [] }, myParticipation: null, participants,
});

const full = city({
  members: [member('lena', ['stakeholder']), member('clara', ['leader', 'stakeholder']), member('tom', ['stakeholder'])],
  invitations: [invitation('ben', {}), invitation('lena', { state: 'accepted' }), invitation('eva', { role: 'evidencer', group: null, state: 'expired' })],
  assessments: [assessment([participant('lena', 'citizens'), participant('clara', 'administration'), participant('tom', 'citizens')])],
});

test('everybody is listed once: by role, stakeholders by group, the joined first', () => {
  const sections = peopleSections(peopleRows(full));
  expect(sections.map(({ label, joined, rows }) => [label, joined, rows.map(({ id }) => id)])).toEqual([
    ['Leaders', 1, ['clara']],
    ['Evidencers', 0, ['eva']],
    ['Stakeholders, citizens', 2, ['lena', 'tom', 'ben']],
  ]);
});

test('a leader who judges counts for their group, and whoever lets an invitation expire counts for none', () => {
  const counts = groupCounts(peopleRows(full));
  expect(counts.find(({ group }) => group === 'citizens')).toEqual({ group: 'citizens', joined: 2, waiting: 1 });
  expect(counts.find(({ group }) => group === 'administration')).toMatchObject({ joined: 1 });
  expect(groupCounts(peopleRows(city({ invitations: [invitation('old', { state: 'expired' })] }))).every(({ waiting }) => waiting === 0)).toBe(true);
});

test('what is missing is said, smallest first, and nothing when nothing is', () => {
  const count = (group: string, joined: number) => ({ group: group as 'council', joined, waiting: 0 });
  const groups = ['council', 'administration', 'business', 'academia', 'citizens', 'utilities', 'other'];
  expect(balanceSentences(groups.map((group) => count(group, group === 'citizens' ? 2 : 0)))).toEqual([
    '2 people are asked to judge. With fewer than 5 votes nothing counts as agreed.',
    'Nobody yet from council, administration, business, academia and utilities.',
    'Fewer than 3 from citizens (2): their view is counted, but not shown by group, so that nobody can be recognised.',
  ]);
  expect(balanceSentences(groups.map((group) => count(group, 0)))[0]).toBe('Nobody is asked to judge yet. With fewer than 5 votes nothing counts as agreed.');
  expect(balanceSentences(groups.map((group) => count(group, group === 'other' ? 0 : 3)))).toEqual([]);
});
