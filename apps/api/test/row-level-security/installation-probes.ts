import { id, OPERATOR, PACK, person } from './city-rows';
import type { Probe } from './probe';

const leader = person('a', 'leader');
const stranger = OPERATOR;
const KEY = id('a', 2);
const key = (owner: string) => ({
  sql: "insert into idempotency_key (person_id, key, operation, body_hash, outcome) values ($1, $2, 'x', '\\x00', '{}')",
  parameters: [owner, KEY],
});
const pack = { sql: "insert into model_pack (id, pack_id, version, state, content, hash) values ($1, 'probe', '3.0.0', 'draft', '{}', $2)", parameters: [KEY, 'ab'.repeat(32)] };
const mail = (sentAt: string | null) => ({ sql: "insert into mail (id, recipient, subject, body, sent_at) values ($1, 'a@example.org', 'x', 'x', $2)", parameters: [KEY, sentAt] });

const probe = (table: string, title: string, viewer: string | null, expected: Probe['expected'], attempt: { sql: string; parameters?: readonly unknown[] }): Probe => ({
  table, title: `${table}: ${title}`, viewer, expected, ...attempt,
});

/** The probes of the tables without city_id that the app role reaches. */
export const INSTALLATION_PROBES: readonly Probe[] = [
  probe('person', 'one sees oneself alone', leader, 1, { sql: 'select from person' }),
  probe('person', 'signed out sees nobody', null, 0, { sql: 'select from person' }),
  probe('person', 'one renames oneself alone', leader, 1, { sql: "update person set name = 'New'" }),
  probe('person', 'nobody makes themselves operator', leader, 'refused', { sql: 'update person set operator = true' }),
  probe('person', 'nobody reads passwords', leader, 'refused', { sql: 'select from person_password' }),

  probe('idempotency_key', 'one sees one’s own', leader, 1, { sql: 'select from idempotency_key' }),
  probe('idempotency_key', 'one adds one’s own', leader, 1, key(leader)),
  probe('idempotency_key', 'nobody adds another’s', leader, 'refused', key(person('b', 'leader'))),
  probe('idempotency_key', 'one changes one’s own', leader, 1, { sql: "update idempotency_key set outcome = '1'" }),

  probe('mail', 'a mail is enqueued', leader, 1, mail(null)),
  probe('mail', 'no mail is born sent', leader, 'refused', mail('2026-01-01')),
  probe('mail', 'nobody reads mails', leader, 'refused', { sql: 'select from mail' }),

  probe('model_pack', 'a member sees no draft', leader, 0, { sql: "select from model_pack where state = 'draft'" }),
  probe('model_pack', 'a member sees what is published', leader, 1, { sql: 'select from model_pack where id = $1', parameters: [PACK] }),
  probe('model_pack', 'an operator sees the draft', OPERATOR, 1, { sql: "select from model_pack where state = 'draft'" }),
  probe('model_pack', 'signed out sees none', null, 0, { sql: 'select from model_pack' }),
  probe('model_pack', 'an operator imports', OPERATOR, 1, pack),
  probe('model_pack', 'a leader does not import', leader, 'refused', pack),
  probe('model_pack', 'an operator changes a draft', OPERATOR, 1, { sql: "update model_pack set version = '2.0.1' where state = 'draft'" }),
  probe('model_pack', 'a leader changes none', leader, 0, { sql: 'update model_pack set imported_by = null' }),
  probe('model_pack', 'an operator discards a draft', OPERATOR, 1, { sql: "delete from model_pack where state = 'draft'" }),
  probe('model_pack', 'a leader discards none', leader, 0, { sql: 'delete from model_pack' }),

  probe('release', 'a person sees releases', leader, 1, { sql: 'select from release' }),
  probe('release', 'signed out sees none', null, 0, { sql: 'select from release' }),
  probe('release', 'nobody publishes as the app', OPERATOR, 'refused', { sql: 'delete from release' }),

  probe('demonstration', 'everybody may know whether it is one', null, 0, { sql: 'select from demonstration' }),
  probe('demonstration', 'nobody sets the mark', OPERATOR, 'refused', { sql: 'insert into demonstration default values' }),
  probe('demonstration', 'nobody moves its clock', OPERATOR, 'refused', { sql: "update demonstration set clock_behind = '1 day'" }),
  probe('demonstration', 'nobody takes the mark away', OPERATOR, 'refused', { sql: 'delete from demonstration' }),

  probe('block', 'a contributor sees blocks', leader, 1, { sql: 'select from block' }),
  probe('block', 'who did not contribute sees none', stranger, 0, { sql: 'select from block' }),
  probe('block', 'nobody sees who is in a block', leader, 'refused', { sql: 'select from block_member' }),
];
