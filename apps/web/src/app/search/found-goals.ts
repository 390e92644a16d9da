import type { SearchAssessmentQuery } from '../../gql/graphql';
import { ROLE_NAMES } from '../../ui/vocabulary';
import { paths } from '../paths';
import type { Goal, GoalGroup } from './goal';

type Found = NonNullable<SearchAssessmentQuery['search']>;

/** What the server found, as places to go to. */
export function foundGroups({ statements, proof, people }: Found, cityId: string, assessmentId: string): GoalGroup[] {
  const ofStatements = statements.map(({ statementId, text, subDomainName }): Goal => ({
    id: `statement-${statementId}`,
    label: text,
    note: subDomainName,
    to: paths.statement(cityId, assessmentId, statementId),
    icon: 'vote',
  }));
  const ofProof = proof.map(({ id, kind, title, statementId, statementText }): Goal => ({ id: `proof-${id}`, label: title, note: `For: ${statementText}`, to: paths.statement(cityId, assessmentId, statementId), icon: kind }));
  const ofPeople = people.map(({ personId, name, roles }): Goal => ({ id: `person-${personId}`, label: name, note: roles.map((role) => ROLE_NAMES[role]).join(', '), to: paths.people(cityId), icon: 'account' }));
  return [
    { id: 'statements', label: 'Statements', goals: ofStatements },
    { id: 'proof', label: 'Proof', goals: ofProof },
    { id: 'people', label: 'People', goals: ofPeople },
  ];
}
