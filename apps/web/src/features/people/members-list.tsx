import { useCommand } from '../../app/mutation';
import { useSession } from '../../app/session';
import type { PeoplePageQuery } from '../../gql/graphql';
import { ConfirmButton } from '../../ui/confirm-button';
import { DataTable } from '../../ui/data-table';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { Row } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { ROLE_NAMES } from '../../ui/vocabulary';
import { day } from '../../ui/words';
import { EndMembershipMutation, HandOverMutation } from './city.documents';

type City = NonNullable<PeoplePageQuery['city']>;
type Member = City['members'][number];

/** Who belongs to the city. Leaders and deputies may end a membership; the leader may hand over. */
export function MembersList({ city }: { city: City }) {
  const me = useSession().data?.session?.person.id;
  const end = useCommand(EndMembershipMutation);
  const handOver = useCommand(HandOverMutation);
  const isLeader = city.myRoles.includes('leader');
  const mayEnd = isLeader || city.myRoles.includes('deputy');

  const buttons = ({ personId, name, roles }: Member) =>
    personId === me || roles.includes('leader') ? null : (
      <Row gap="tight">
        {isLeader && roles.some((role) => role === 'deputy' || role === 'evidencer') ? (
          <ConfirmButton
            kind="quiet"
            busy={handOver.busy}
            question={`Hand the city over to ${name}?`}
            explanation={`${name} becomes the leader of ${city.name}, and you become a deputy. Only the new leader can hand it back.`}
            confirmLabel="Hand over"
            onConfirm={() => handOver.run({ cityId: city.id, personId })}
          >
            Hand over
          </ConfirmButton>
        ) : null}
        <ConfirmButton
          kind="quiet"
          danger
          busy={end.busy}
          question={`End the membership of ${name}?`}
          explanation="What they did stays. They can no longer see this city unless they are invited again."
          confirmLabel="End membership"
          onConfirm={() => end.run({ cityId: city.id, personId })}
        >
          End
        </ConfirmButton>
      </Row>
    );

  return (
    <Panel title="Members">
      <DataTable
        caption={`Members of ${city.name}`}
        captionHidden
        rows={city.members}
        keyOf={({ personId }) => personId}
        columns={[
          {
            id: 'name',
            label: 'Name',
            heads: true,
            cell: ({ personId, name }) => (
              <>
                {name} {personId === me ? <Tag>you</Tag> : null}
              </>
            ),
          },
          { id: 'email', label: 'E-mail', cell: ({ email }) => email ?? 'not shown' },
          { id: 'roles', label: 'Roles', cell: ({ roles }) => roles.map((role) => ROLE_NAMES[role]).join(', ') },
          { id: 'joined', label: 'Since', cell: ({ joinedAt }) => day(joinedAt) },
          ...(mayEnd ? [{ id: 'do', label: 'Actions', labelHidden: true, cell: buttons }] : []),
        ]}
      />
      <ProblemNote problem={end.problem ?? handOver.problem} onRetry={end.problem ? end.retry : handOver.retry} />
    </Panel>
  );
}
