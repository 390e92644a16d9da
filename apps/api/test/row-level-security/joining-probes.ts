import { ASSESSMENT, CITY, id, person, type RoleOfProbe } from './city-rows';
import type { Probe } from './probe';

const join = (title: string, viewer: RoleOfProbe, who: RoleOfProbe, expected: Probe['expected']): Probe => ({
  table: 'participant',
  title: `participant: ${title}`,
  viewer: person('a', viewer),
  sql: "insert into participant (city_id, assessment_id, person_id, stakeholder_group, internal) values ($1, $2, $3, 'administration', true)",
  parameters: [id('a', CITY), id('a', ASSESSMENT), person('a', who)],
  expected,
});

/** An evidencer may take part in judging, themselves and nobody else. */
export const JOINING_PROBES: readonly Probe[] = [
  join('an evidencer joins', 'evidencer', 'evidencer', 1),
  join('an evidencer adds nobody else', 'evidencer', 'observer', 'refused'),
  join('an observer does not join', 'observer', 'observer', 'refused'),
];
