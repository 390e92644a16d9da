import { useCommand } from '../../app/mutation';
import type { InvitationState, PeoplePageQuery } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { ConfirmButton } from '../../ui/confirm-button';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { Illustration } from '../../ui/illustration';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import type { Tone } from '../../ui/sentence';
import { Row } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { day } from '../../ui/words';
import { PeoplePageQuery as PeoplePage, ResendInvitationMutation, WithdrawInvitationMutation } from './city.documents';
import { groupInvitations } from './group-invitations';

type Invitation = NonNullable<PeoplePageQuery['city']>['invitations'][number];

const STATES: Record<InvitationState, { words: string; tone: Tone }> = {
  sent: { words: 'Sent', tone: 'plain' },
  opened: { words: 'Opened', tone: 'warn' },
  accepted: { words: 'Accepted', tone: 'good' },
  withdrawn: { words: 'Withdrawn', tone: 'quiet' },
  expired: { words: 'Expired', tone: 'bad' },
};

/** Every invitation by role and group, with how far each has come. */
export function InvitationsList({ cityId, invitations }: { cityId: string; invitations: readonly Invitation[] }) {
  const resend = useCommand(ResendInvitationMutation, { refreshes: [PeoplePage] });
  const withdraw = useCommand(WithdrawInvitationMutation, { refreshes: [PeoplePage] });
  const buttons = ({ id, email, state }: Invitation) =>
    state === 'accepted' || state === 'withdrawn' ? null : (
      <Row gap="tight">
        <Button busy={resend.busy} onClick={() => void resend.run({ cityId, id })} aria-label={`Send again to ${email}`}>
          Send again
        </Button>
        <ConfirmButton
          kind="quiet"
          busy={withdraw.busy}
          question={`Withdraw the invitation to ${email}?`}
          explanation="The link in the mail stops working."
          confirmLabel="Withdraw"
          onConfirm={() => withdraw.run({ cityId, id })}
        >
          Withdraw
        </ConfirmButton>
      </Row>
    );
  return (
    <Panel title="Invitations">
      {invitations.length === 0 ? <EmptyState picture={<Illustration of="people" />} title="Nobody is invited yet">Invite at least five stakeholders from several groups: with fewer votes there is no consensus.</EmptyState> : null}
      {groupInvitations(invitations).map(({ id, label, accepted, members }) => (
        <DataTable
          key={id}
          caption={`${label}: ${accepted} of ${members.length} accepted`}
          rows={members}
          keyOf={(invitation) => invitation.id}
          columns={[
            { id: 'who', label: 'Who', heads: true, cell: ({ name, email }) => (name ? `${name} (${email})` : email) },
            { id: 'state', label: 'State', cell: ({ state }) => <Tag tone={STATES[state].tone}>{STATES[state].words}</Tag> },
            { id: 'sent', label: 'Sent', cell: ({ sentAt }) => day(sentAt) },
            { id: 'do', label: 'Actions', labelHidden: true, cell: buttons },
          ]}
        />
      ))}
      <ProblemNote problem={resend.problem ?? withdraw.problem} onRetry={resend.problem ? resend.retry : withdraw.retry} />
    </Panel>
  );
}
