/** Who acts in a probe: people of one city of the fixtures. */
export const ROLES_OF_PROBES = ['leader', 'evidencer', 'voter', 'stakeholder', 'observer'] as const;
export type RoleOfProbe = (typeof ROLES_OF_PROBES)[number];
export type CityKey = 'a' | 'b';
export type Row = Readonly<Record<string, unknown>>;

const PEOPLE: Readonly<Record<RoleOfProbe, number>> = { leader: 1, evidencer: 2, voter: 3, stakeholder: 4, observer: 5 };
const HEX = 'ab'.repeat(32);

/** A fixed identifier: the city, then a number. */
export const id = (city: CityKey, number: number) => `${city.repeat(8)}-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const person = (city: CityKey, role: RoleOfProbe) => id(city, PEOPLE[role]);
export const OPERATOR = '99999999-0000-4000-8000-000000000099';
export const PACK = '99999999-0000-4000-8000-000000000001';
export const DRAFT_PACK = '99999999-0000-4000-8000-000000000002';

export const CITY = 10;
export const ASSESSMENT = 20;
export const CLOSED_ROUND = 30;
export const OPEN_ROUND = 31;
export const THREAD = 97;
const [UPLOAD, EVIDENCE, HIDDEN_EVIDENCE, PROPOSAL, ACTION, SECOND_ACTION, REPORT, CONTRIBUTION, INVITATION, VOTING_LINK] = [40, 50, 51, 60, 70, 71, 80, 90, 95, 96];
const COMMENT = 98;
const WORKSHOP = 99;

/** One city's rows of every tenant table, in the order of their foreign keys. vote_history and round_participation are written by a trigger. */
export function cityRows(city: CityKey): readonly (readonly [string, readonly Row[]])[] {
  const of = (number: number) => id(city, number);
  const who = (role: RoleOfProbe) => person(city, role);
  const city_id = of(CITY);
  const inAssessment = { city_id, assessment_id: of(ASSESSMENT) };
  const seat = (role: RoleOfProbe, group: string) => ({ ...inAssessment, person_id: who(role), stakeholder_group: group, internal: false });
  const vote = (round: number, role: RoleOfProbe, group: string) => ({
    city_id, round_id: of(round), statement_id: 's1', person_id: who(role), stakeholder_group: group, level: 3, confidence: 'high',
  });
  const action = (number: number) => ({
    ...inAssessment, id: of(number), name: 'Action', owner: 'Works', cost_low: 1, cost_high: 2, effort_days: 3,
    start_quarter: '2027-Q1', end_quarter: '2027-Q2', status: 'proposed', created_by: who('leader'),
  });
  const evidence = (number: number, visibility: string) => ({ ...inAssessment, id: of(number), kind: 'note', title: 'Note', note: 'x', visibility, added_by: who('evidencer') });
  return [
    ['person', ROLES_OF_PROBES.map((role) => ({ id: who(role), email: `${role}@${city}.example.org`, name: role }))],
    ['city', [{ city_id, name: city, country: 'NL', population: 1000, founded_by: who('leader') }]],
    ['member', ROLES_OF_PROBES.map((role) => ({ city_id, person_id: who(role), name: role, email: `${role}@${city}.example.org` }))],
    ['member_role', ROLES_OF_PROBES.map((role) => ({ city_id, person_id: who(role), role: role === 'voter' ? 'stakeholder' : role }))],
    ['invitation', [{ city_id, id: of(INVITATION), email: 'new@example.org', role: 'observer', token_hash: `\\x${city}0`, invited_by: who('leader'), expires_at: '2099-01-01' }]],
    ['audit_event', [{ city_id, seq: 1, at: '2026-01-01', actor_id: who('leader'), kind: 'x', body: '{}', previous_hash: '\\x00', hash: '\\x01' }]],
    ['assessment', [{ city_id, id: of(ASSESSMENT), name: 'First', model_pack_id: PACK, pack_hash: HEX, phase: 'voting', rule: {}, rule_hash: HEX, start_date: '2026-11-23', created_by: who('leader') }]],
    ['phase_change', [{ ...inAssessment, seq: 1, from_phase: 'preparing', to_phase: 'collecting', changed_by: who('leader') }]],
    ['assessment_statement', ['s1', 's2', 's3'].map((statement_id) => ({ ...inAssessment, statement_id }))],
    ['participant', [seat('voter', 'citizens'), seat('stakeholder', 'business')]],
    ['voting_link', [{ ...inAssessment, id: of(VOTING_LINK), person_id: who('voter'), expires_at: '2099-01-01' }]],
    ['reminder', [{ city_id, person_id: who('voter'), sent_at: '2026-01-01' }]],
    ['workshop', [{ ...inAssessment, id: of(WORKSHOP), code: city === 'a' ? 'ABCDEFGH' : 'BBCDEFGH', started_by: who('leader') }]],
    ['workshop_seat', [{ city_id, workshop_id: of(WORKSHOP), person_id: who('voter') }, { city_id, workshop_id: of(WORKSHOP), person_id: who('stakeholder') }]],
    ['workshop_note', [{ city_id, id: of(WORKSHOP), workshop_id: of(WORKSHOP), note: 'x', written_by: who('leader') }]],
    ['upload', [{ city_id, id: of(UPLOAD), file_name: 'a.pdf', media_type: 'application/pdf', size: 1, sha256: HEX, uploaded_by: who('evidencer') }]],
    ['evidence', [evidence(EVIDENCE, 'panel'), evidence(HIDDEN_EVIDENCE, 'city')]],
    ['evidence_statement', [{ ...inAssessment, evidence_id: of(EVIDENCE), statement_id: 's1' }]],
    ['proposal', [{ ...inAssessment, id: of(PROPOSAL), statement_id: 's1', level: 3, reason: 'x', proposed_by: who('evidencer') }]],
    ['round', [
      { ...inAssessment, id: of(CLOSED_ROUND), number: 1, opened_by: who('leader'), closed_at: '2026-01-02' },
      { ...inAssessment, id: of(OPEN_ROUND), number: 2, opened_by: who('leader') },
    ]],
    ['round_statement', [
      { ...inAssessment, round_id: of(CLOSED_ROUND), statement_id: 's1' },
      { ...inAssessment, round_id: of(OPEN_ROUND), statement_id: 's1' },
      { ...inAssessment, round_id: of(OPEN_ROUND), statement_id: 's2' },
    ]],
    ['vote', [vote(CLOSED_ROUND, 'voter', 'citizens'), vote(CLOSED_ROUND, 'stakeholder', 'business'), vote(OPEN_ROUND, 'voter', 'citizens'), vote(OPEN_ROUND, 'stakeholder', 'business')]],
    ['settlement', [{ ...inAssessment, statement_id: 's1', kind: 'consensus', level: 3, settled_by: who('leader') }]],
    // About a statement that no round has: while one is judged nothing is written about it.
    ['thread', [{ ...inAssessment, id: of(THREAD), statement_id: 's3', started_by: who('stakeholder') }]],
    ['comment', [{ city_id, id: of(COMMENT), thread_id: of(THREAD), author_id: who('stakeholder'), body: 'Where is this?' }]],
    ['comment_edit', [{ city_id, comment_id: of(COMMENT), seq: 1, body: 'Where?', written_at: '2026-01-01' }]],
    ['comment_mention', [{ city_id, comment_id: of(COMMENT), person_id: who('evidencer') }]],
    ['target', [{ ...inAssessment, sub_domain_id: 'd1', priority: 'high', importance: 3, level: 4, due: '2027-01-01', set_by: who('leader') }]],
    // The dependent one first: deleting both in one statement then meets no reference.
    ['action', [action(ACTION), action(SECOND_ACTION)]],
    ['action_uplift', [{ ...inAssessment, action_id: of(ACTION), statement_id: 's1', uplift: 1 }]],
    ['action_dependency', [{ city_id, action_id: of(ACTION), depends_on: of(SECOND_ACTION) }]],
    ['report', [{ ...inAssessment, id: of(REPORT), snapshot: '{}', hash: HEX, published_by: who('leader') }]],
    ['contribution', [{ ...inAssessment, id: of(CONTRIBUTION), key: of(CONTRIBUTION), epoch: 1, period: 2026, controllers: [], population_band: 'small', pack_hash: HEX, area_ids: ['x'], levels: {}, consented_by: who('leader') }]],
    ['idempotency_key', [{ person_id: who('leader'), key: of(1), operation: 'x', body_hash: '\\x00', outcome: {} }]],
  ];
}

/** Rows of no city. */
export const INSTALLATION_ROWS: readonly (readonly [string, readonly Row[]])[] = [
  ['person', [{ id: OPERATOR, email: 'operator@example.org', name: 'Operator', operator: true }]],
  ['model_pack', [
    { id: PACK, pack_id: 'probe', version: '1.0.0', state: 'published', content: {}, hash: HEX },
    { id: DRAFT_PACK, pack_id: 'probe', version: '2.0.0', state: 'draft', content: {}, hash: HEX },
  ]],
];

export const LATE_INSTALLATION_ROWS: readonly (readonly [string, readonly Row[]])[] = [
  ['release', [{ id: OPERATOR, number: 1, policy: {}, digest: HEX, published_by: OPERATOR }]],
  ['block', [{ id: OPERATOR, release_id: OPERATOR, area_id: 'x', pack_hash: HEX, period: 2026, synthetic: true, members: 10, histograms: {}, digest: HEX }]],
];
