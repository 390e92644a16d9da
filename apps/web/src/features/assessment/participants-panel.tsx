import { ButtonLink } from '../../app/navigation/button-link';
import { paths } from '../../app/paths';
import type { StakeholderGroup } from '../../gql/graphql';
import { DataTable } from '../../ui/data-table';
import { GROUP_NAMES } from '../../ui/vocabulary';
import { EmptyState } from '../../ui/empty-state';
import { Illustration } from '../../ui/illustration';
import { More } from '../../ui/more';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import { count } from '../../ui/words';
import type { OverviewParticipant } from './assessment-answer';

interface ParticipantsPanelProps {
  cityId: string;
  participants: readonly OverviewParticipant[];
  /** Whether a round is open, so that people can owe votes. */
  voting: boolean;
}

/** Leaders see who takes part, by group, and who still owes votes: how many, never which. */
export function ParticipantsPanel({ cityId, participants, voting }: ParticipantsPanelProps) {
  const groups = (Object.keys(GROUP_NAMES) as StakeholderGroup[])
    .map((group) => ({ group, people: participants.filter((one) => one.group === group) }))
    .filter(({ people }) => people.length > 0);
  const invite = <ButtonLink to={paths.people(cityId)}>Invite people</ButtonLink>;
  if (participants.length === 0) {
    return (
      <Panel title="Who takes part">
        <EmptyState picture={<Illustration of="people" />} title="Nobody takes part yet." action={invite}>
          Invite stakeholders from inside and outside the administration: they appear here when they have accepted. A statement needs at least five votes.
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel title="Who takes part" note={`${count(participants.length, 'person', 'people')} in ${count(groups.length, 'group')}.`} actions={invite}>
      {groups.map(({ group, people }) => (
        <More key={group} label={groupLabel(group, people, voting)}>
          <DataTable
            caption={GROUP_NAMES[group]}
            captionHidden
            rows={people}
            keyOf={({ personId }) => personId}
            columns={[
              { id: 'name', label: 'Name', heads: true, cell: ({ name }) => name },
              { id: 'side', label: 'From', cell: ({ internal }) => (internal ? 'Inside' : 'Outside') },
              ...(voting ? [{ id: 'judged', label: 'Judged', cell: (one: OverviewParticipant) => <Judged {...one} /> }] : []),
            ]}
          />
        </More>
      ))}
    </Panel>
  );
}

function groupLabel(group: StakeholderGroup, people: readonly OverviewParticipant[], voting: boolean): string {
  const owing = people.filter((one) => (one.judged ?? 0) < (one.owed ?? 0)).length;
  const base = `${GROUP_NAMES[group]}: ${count(people.length, 'person', 'people')}`;
  if (!voting) return base;
  return owing === 0 ? `${base}, nobody owes votes` : `${base}, ${owing} still ${owing === 1 ? 'owes' : 'owe'} votes`;
}

function Judged({ judged, owed }: Pick<OverviewParticipant, 'judged' | 'owed'>) {
  if (owed === null || owed === 0) return <Tag tone="quiet">nothing to judge</Tag>;
  const done = judged ?? 0;
  return done >= owed ? <Tag tone="good">all {owed}</Tag> : <Tag tone={done === 0 ? 'warn' : 'plain'}>{`${done} of ${owed}`}</Tag>;
}
