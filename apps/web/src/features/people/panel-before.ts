import type { StakeholderGroup } from '../../gql/graphql';
import type { Address } from './parse-addresses';
import type { PeopleCity } from './people-rows';

export interface PanelBefore {
  /** The assessment that they took part in. */
  readonly from: string;
  readonly addresses: readonly Address[];
}

type Known = Pick<PeopleCity, 'assessments' | 'members' | 'invitations'>;

/** Who of a group judged in the latest other assessment, and is not asked to this one yet (who leads or gathers proof joins without an invitation): a city that repeats its assessment asks the same people first. */
export function panelBefore({ assessments, members, invitations }: Known, assessmentId: string, group: StakeholderGroup): PanelBefore | null {
  const before = assessments.find(({ id, participants }) => id !== assessmentId && participants.length > 0);
  if (!before) return null;
  const here = new Set(assessments.find(({ id }) => id === assessmentId)?.participants.map(({ personId }) => personId));
  const asked = new Set(invitations.filter(({ role, state }) => role === 'stakeholder' && state === 'sent').map(({ email }) => email));
  const wanted = new Set(before.participants.filter((one) => one.group === group && !here.has(one.personId)).map(({ personId }) => personId));
  const addresses = members.flatMap(({ personId, name, email, roles }) => (wanted.has(personId) && roles.includes('stakeholder') && email && !asked.has(email) ? [{ name, email }] : []));
  return addresses.length === 0 ? null : { from: before.name, addresses };
}
