import type { DemonstrationQuery } from '../../gql/graphql';
import { GROUP_NAMES, ROLE_MEANINGS } from '../../ui/vocabulary';

export type FictionalPerson = NonNullable<DemonstrationQuery['fictionalPeople']>[number];

interface Cast {
  readonly title: string;
  readonly note?: string;
  readonly people: readonly FictionalPerson[];
}

const GROUPS = Object.keys(GROUP_NAMES) as (keyof typeof GROUP_NAMES)[];

/** The people in the order in which one meets them: who leads, who gathers proof, who judges, group by group, who only reads, who operates. */
export function castOf(people: readonly FictionalPerson[]): Cast[] {
  const having = (...roles: readonly FictionalPerson['role'][]) => people.filter(({ role, operator }) => !operator && roles.includes(role));
  const panel = having('stakeholder');
  return [
    { title: 'Leading the assessment', note: ROLE_MEANINGS.leader, people: having('leader', 'deputy') },
    { title: 'Gathering proof', note: ROLE_MEANINGS.evidencer, people: having('evidencer') },
    ...GROUPS.map((group) => ({ title: `Judging: ${GROUP_NAMES[group].toLowerCase()}`, people: panel.filter((person) => person.group === group) })),
    { title: 'Reading along', note: ROLE_MEANINGS.observer, people: having('observer', null) },
    { title: 'Operating the installation', note: 'Model packs and the benchmark; no city’s levels, proof or votes.', people: people.filter(({ operator }) => operator) },
  ].filter((cast) => cast.people.length > 0);
}
