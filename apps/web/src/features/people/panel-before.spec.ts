import { panelBefore } from './panel-before';
import type { Invitation, Member, PeopleCity } from './people-rows';

const member = (personId: string, roles: Member['roles'] = ['stakeholder']): Member => ({ personId, name: personId, email: `${personId}@example.org`, roles, joinedAt: '2025-11-01' });
const participant = (personId: string, group: 'citizens' | 'council' = 'citizens') => ({ personId, group, internal: false, areaIds: null, votingLink: null });
const assessment = (id: string, ...participants: ReturnType<typeof participant>[]): PeopleCity['assessments'][number] => ({
  id, name: `Assessment ${id}`, phase: 'preparing', pack: { id: 'p', areas: [] }, myParticipation: null, participants,
});
const asked = (name: string): Invitation => ({
  id: name, email: `${name}@example.org`, name, role: 'stakeholder', group: 'citizens', internal: false, areaIds: null, state: 'sent', sentAt: '2026-11-01', expiresAt: '2026-12-01',
});
const members = [member('ada'), member('ben'), member('eva'), member('tom'), member('clara', ['leader'])];
const before = assessment('2025', participant('ada'), participant('ben'), participant('eva'), participant('tom', 'council'), participant('clara'));

test('those of a group who judged last time are asked again, but not who is in already, who was asked, and who leads', () => {
  const found = panelBefore({ members, invitations: [asked('ben')], assessments: [assessment('2026', participant('eva')), before] }, '2026', 'citizens');
  expect(found).toEqual({ from: 'Assessment 2025', addresses: [{ name: 'ada', email: 'ada@example.org' }] });
});

test('the first assessment of a city has no panel before', () => {
  expect(panelBefore({ members, invitations: [], assessments: [assessment('2026', participant('ada'))] }, '2026', 'citizens')).toBeNull();
});
