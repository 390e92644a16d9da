import { ASSESSMENT, id, OPEN_ROUND, person, type CityKey, type RoleOfProbe, type Row } from './city-rows';

/** Who may do a verb in their own city. `rows`: condition on the rows that it reaches, default all of the city. `not`: members who may not. */
export interface Right {
  readonly by: RoleOfProbe;
  readonly rows?: string;
  readonly not?: RoleOfProbe;
  /** For `not` on select: rows that this member sees nevertheless; default none. */
  readonly notSees?: string;
}

export interface TenantTable {
  readonly table: string;
  readonly select: Right;
  readonly insert?: Right & {
    /** Turns an existing row into a new one that the viewer may add. */
    readonly fresh: (row: Row, city: CityKey, viewer: string) => Row;
  };
  readonly update?: Right;
  readonly delete?: Right;
}

const LEADER: Right = { by: 'leader', not: 'evidencer' };
const MEMBER: Right = { by: 'observer' };
const leads = (fresh: (row: Row, city: CityKey, viewer: string) => Row) => ({ ...LEADER, fresh });
const newKey = (more: Row = {}) => (row: Row, city: CityKey) => ({ ...row, id: id(city, 500), ...more });
const own = "person_id = viewer_id()";

/** Every table with city_id, and who may do what with its rows; a verb that is left out is granted to nobody. */
export const TENANT_TABLES: readonly TenantTable[] = [
  { table: 'city', select: MEMBER, update: LEADER },
  { table: 'member', select: MEMBER, update: LEADER },
  {
    table: 'member_role',
    select: MEMBER,
    insert: leads((row, city) => ({ ...row, person_id: person(city, 'voter'), role: 'observer' })),
    delete: LEADER,
  },
  {
    table: 'invitation',
    select: LEADER,
    insert: leads((row, city) => ({ ...newKey()(row, city), token_hash: `\\x${city}9` })),
    update: LEADER,
  },
  {
    table: 'audit_event',
    select: { by: 'leader', not: 'evidencer' },
    insert: { by: 'evidencer', fresh: (row, _, viewer) => ({ ...row, seq: 100, actor_id: viewer }) },
  },
  { table: 'assessment', select: MEMBER, insert: leads(newKey()), update: LEADER },
  { table: 'phase_change', select: MEMBER, insert: leads((row) => ({ ...row, seq: 2 })) },
  { table: 'assessment_statement', select: MEMBER, insert: leads((row) => ({ ...row, statement_id: 's9' })), update: LEADER },
  {
    table: 'participant',
    select: MEMBER,
    insert: { by: 'leader', not: 'observer', fresh: (row, city) => ({ ...row, person_id: person(city, 'evidencer') }) },
    update: LEADER,
    delete: LEADER,
  },
  {
    table: 'voting_link',
    select: LEADER,
    insert: leads((row, city) => ({ ...newKey()(row, city), person_id: person(city, 'stakeholder') })),
    update: LEADER,
  },
  { table: 'reminder', select: LEADER, insert: leads((row, city) => ({ ...row, person_id: person(city, 'stakeholder') })), update: LEADER },
  { table: 'workshop', select: MEMBER, insert: leads((row, city) => ({ ...newKey()(row, city), code: 'ABCDEFGK', ended_at: '2026-02-01' })), update: LEADER },
  {
    table: 'workshop_seat',
    select: { by: 'leader', not: 'voter', notSees: own },
    insert: { by: 'observer', fresh: (row, _, viewer) => ({ ...row, person_id: viewer }) },
  },
  { table: 'workshop_note', select: MEMBER, insert: leads(newKey()) },
  { table: 'upload', select: MEMBER, insert: { by: 'evidencer', fresh: (row, city, viewer) => ({ ...newKey()(row, city), uploaded_by: viewer }) } },
  {
    table: 'evidence',
    select: { by: 'evidencer', not: 'stakeholder', notSees: "visibility <> 'city'" },
    insert: { by: 'stakeholder', fresh: (row, city, viewer) => ({ ...newKey()(row, city), added_by: viewer }) },
    update: { by: 'leader', not: 'observer' },
  },
  { table: 'evidence_statement', select: MEMBER, insert: { by: 'stakeholder', fresh: (row) => ({ ...row, statement_id: 's2' }) } },
  { table: 'proposal', select: MEMBER, insert: { by: 'evidencer', fresh: (row, city, viewer) => ({ ...newKey()(row, city), proposed_by: viewer }) } },
  { table: 'round', select: MEMBER, insert: leads((row, city) => newKey({ number: 9, closed_at: '2026-02-01' })(row, city)), update: LEADER },
  { table: 'round_statement', select: MEMBER, insert: leads((row) => ({ ...row, statement_id: 's3' })), update: LEADER },
  { table: 'round_participation', select: { by: 'leader', not: 'voter', notSees: own } },
  {
    table: 'vote',
    select: { by: 'leader', rows: 'round_id in (select r.id from round r where r.closed_at is not null)', not: 'voter', notSees: own },
    insert: {
      by: 'voter',
      fresh: (row, city, viewer) => ({ ...row, round_id: id(city, OPEN_ROUND), statement_id: 's2', person_id: viewer }),
    },
    update: { by: 'voter', rows: `${own} and round_id in (select r.id from round r where r.closed_at is null)`, not: 'leader' },
  },
  { table: 'vote_history', select: { by: 'voter', rows: own, not: 'leader' } },
  {
    table: 'settlement',
    select: MEMBER,
    insert: leads((row) => ({ ...row, statement_id: 's2' })),
    update: LEADER,
    delete: LEADER,
  },
  {
    table: 'thread',
    select: MEMBER,
    insert: { by: 'stakeholder', not: 'observer', fresh: (row, city, viewer) => ({ ...newKey()(row, city), started_by: viewer }) },
    update: { by: 'leader', not: 'observer' },
  },
  {
    table: 'comment',
    select: MEMBER,
    insert: { by: 'stakeholder', not: 'observer', fresh: (row, city, viewer) => ({ ...newKey()(row, city), author_id: viewer }) },
    update: { by: 'leader', not: 'observer' },
  },
  { table: 'comment_edit', select: MEMBER },
  { table: 'comment_mention', select: MEMBER, insert: { by: 'stakeholder', not: 'leader', fresh: (row, city) => ({ ...row, person_id: person(city, 'voter') }) } },
  { table: 'target', select: MEMBER, insert: leads((row) => ({ ...row, sub_domain_id: 'd2' })), update: LEADER, delete: LEADER },
  { table: 'action', select: MEMBER, insert: leads(newKey()), update: LEADER, delete: LEADER },
  { table: 'action_uplift', select: MEMBER, insert: leads((row) => ({ ...row, statement_id: 's2' })), update: LEADER, delete: LEADER },
  {
    table: 'action_dependency',
    select: MEMBER,
    insert: leads((row) => ({ ...row, action_id: row.depends_on, depends_on: row.action_id })),
    delete: LEADER,
  },
  { table: 'report', select: MEMBER, insert: leads(newKey()) },
  {
    table: 'contribution',
    select: MEMBER,
    insert: leads((row, city) => newKey({ key: id(city, 501), withdrawn_at: '2026-02-01', assessment_id: id(city, ASSESSMENT) })(row, city)),
    update: LEADER,
  },
];

/** Tables without city_id, each with the reason; the app role reaches those marked `app` through policies of their own. */
export const TABLES_OF_NO_CITY: Readonly<Record<string, 'app' | 'auth' | 'release' | 'owner'>> = {
  person: 'app',
  person_password: 'auth',
  second_factor: 'auth',
  recovery_code: 'auth',
  session: 'auth',
  sign_in_link: 'auth',
  auth_attempt: 'auth',
  idempotency_key: 'app',
  installation_event: 'app',
  mail: 'app',
  model_pack: 'app',
  release: 'app',
  block: 'app',
  block_member: 'release',
  synthetic_contribution: 'release',
  demonstration: 'owner',
  migration: 'owner',
};
