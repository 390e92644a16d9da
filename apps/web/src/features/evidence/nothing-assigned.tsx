import { Panel } from '../../ui/panel';
import { list } from '../../ui/words';
import type { BoardMember } from './evidence-answer';

/** Tells an evidencer what they wait for. */
export function NothingAssigned({ members }: { members: readonly BoardMember[] }) {
  const leaders = members.filter(({ roles }) => roles.some((role) => role === 'leader' || role === 'deputy')).map(({ name }) => name);
  return (
    <Panel title="No statement is assigned to you yet" tone="accent">
      <p>
        {leaders.length === 0 ? 'The leader of the city assigns' : `${list(leaders)} ${leaders.length === 1 ? 'leads the assessment and assigns' : 'lead the assessment and assign'}`} statements to those who gather proof. As soon
        as some are yours, they appear here by themselves. Until then you can read what is asked, and think of who knows what.
      </p>
    </Panel>
  );
}
