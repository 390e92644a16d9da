import { ACTIONS, can, CITY_ROLES, DENIAL_SENTENCES, mightEver, PHASES, TRANSITIONS, type Action, type CityRole, type Viewer } from './index';

const nobody: Viewer = { personId: null, operator: false, roles: [] };
const outsider: Viewer = { personId: 'p', operator: false, roles: [] };
const operator: Viewer = { personId: 'o', operator: true, roles: [] };
const as = (...roles: CityRole[]): Viewer => ({ personId: 'p', operator: false, roles });
const actions = Object.keys(ACTIONS) as Action[];
const cityActions = actions.filter((action) => ACTIONS[action].scope === 'city');
const favourable = { assignedTo: 'p', ownerId: 'p', takesPart: true } as const;

test('the table of who may do what, in which phase, is exactly this', () => {
  const table = actions.map((action) => {
    const may = CITY_ROLES.filter((role) => PHASES.some((phase) => can(as(role), action, { phase, ...favourable }).allowed));
    const when = PHASES.filter((phase) => CITY_ROLES.some((role) => can(as(role), action, { phase, ...favourable }).allowed));
    return `${action}: ${ACTIONS[action].scope} | ${may.join(' ')} | ${when.join(' ')}`;
  });
  expect(table).toMatchSnapshot();
});

test.each(cityActions)('%s is denied to the signed-out, to outsiders and to the operator', (action) => {
  for (const phase of PHASES) {
    expect(can(nobody, action, { phase, ...favourable })).toEqual({ allowed: false, reason: 'signed-out' });
    expect(can(outsider, action, { phase, ...favourable })).toEqual({ allowed: false, reason: 'not-in-city' });
    expect(can(operator, action, { phase, ...favourable })).toEqual({ allowed: false, reason: 'not-in-city' });
  }
});

test('an action that is not in the table is denied', () => {
  expect(can(as('leader'), 'city.burn' as Action).allowed).toBe(false);
  expect(can(as('leader'), 'constructor' as Action).allowed).toBe(false);
});

test('a phase that is missing denies where phases matter', () => {
  expect(can(as('leader'), 'round.open')).toEqual({ allowed: false, reason: 'wrong-phase' });
});

test('a vote is cast only by somebody who takes part, the leader included', () => {
  expect(can(as('leader'), 'vote.cast', { phase: 'voting' })).toEqual({ allowed: false, reason: 'not-taking-part' });
  expect(can(as('leader', 'stakeholder'), 'vote.cast', { phase: 'voting', takesPart: true }).allowed).toBe(true);
});

test('an evidencer proposes levels for assigned statements only; a leader for any', () => {
  expect(can(as('evidencer'), 'level.propose', { phase: 'collecting', assignedTo: 'other' })).toEqual({ allowed: false, reason: 'not-assigned' });
  expect(can(as('evidencer'), 'level.propose', { phase: 'collecting', assignedTo: null }).allowed).toBe(false);
  expect(can(as('evidencer'), 'level.propose', { phase: 'collecting', assignedTo: 'p' }).allowed).toBe(true);
  expect(can(as('deputy'), 'level.propose', { phase: 'collecting', assignedTo: 'other' }).allowed).toBe(true);
});

test('whoever came by a voting link may judge and talk, and nothing else', () => {
  const byLink = { ...as('stakeholder'), byLink: true };
  const may = actions.filter((action) => PHASES.some((phase) => can(byLink, action, { phase, ...favourable }).allowed));
  expect(may).toMatchSnapshot();
  expect(can({ ...as('leader'), byLink: true }, 'round.close', { phase: 'voting' })).toEqual({ allowed: false, reason: 'by-link' });
  expect(can(byLink, 'session.own')).toEqual({ allowed: false, reason: 'by-link' });
  expect(can({ ...operator, byLink: true }, 'release.publish')).toEqual({ allowed: false, reason: 'by-link' });
});

test('only the leader hands a city over', () => {
  expect(CITY_ROLES.filter((role) => can(as(role), 'city.hand-over').allowed)).toEqual(['leader']);
});

test('the guard never denies what can() would allow', () => {
  for (const action of actions) {
    for (const viewer of [nobody, outsider, operator, ...CITY_ROLES.map((role) => as(role)), ...CITY_ROLES.map((role) => ({ ...as(role), byLink: true }))]) {
      const possible = PHASES.some((phase) => can(viewer, action, { phase, ...favourable }).allowed);
      expect({ action, viewer, allowed: mightEver(viewer, action).allowed }).toEqual({ action, viewer, allowed: possible });
    }
  }
});

test('every denial has a sentence', () => {
  for (const sentence of Object.values(DENIAL_SENTENCES)) expect(sentence).toMatch(/^[A-Z].{10,}\.$/);
});

test('every phase is reached from preparing, and every phase but archived is left', () => {
  const reached = new Set<string>(['preparing']);
  for (let i = 0; i < PHASES.length; i++) for (const t of TRANSITIONS) if (reached.has(t.from)) reached.add(t.to);
  expect([...reached].sort()).toEqual([...PHASES].sort());
  for (const phase of PHASES) expect(TRANSITIONS.some((t) => t.from === phase)).toBe(phase !== 'archived');
});

test('going back always needs a reason, going on never does', () => {
  for (const t of TRANSITIONS) expect(t.needsReason).toBe(PHASES.indexOf(t.to) < PHASES.indexOf(t.from));
});
