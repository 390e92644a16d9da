import { RouteLink } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import { Progress } from '../../ui/progress';
import { Sentence } from '../../ui/sentence';
import type { OverviewAssessment } from './assessment-answer';
import { CockpitCard } from './cockpit-card';
import { longDay } from './date-range';
import type { Duty } from './late-cell';

interface OwnWorkCardProps {
  cityId: string;
  assessment: OverviewAssessment;
  personId: string | null;
  duty: Duty;
}

/** For those who do not lead: how far their own work is; nothing for those of whom nothing is asked. */
export function OwnWorkCard({ cityId, assessment, personId, duty }: OwnWorkCardProps) {
  const { id, statements, participants, plan, openRound, phase } = assessment;
  const mine = statements.filter(({ applicable, assignedTo }) => applicable && assignedTo?.personId === personId);
  const proposed = mine.filter(({ proposal }) => proposal !== null).length;
  const me = participants.find((one) => one.personId === personId);
  const due = plan.find((step) => step.phase === 'collecting')?.to;
  const asksLevels = mine.length > 0 && ['preparing', 'collecting', 'voting'].includes(phase);
  const asksVotes = openRound !== null && me !== undefined && (me.owed ?? 0) > 0;
  if (!asksLevels && !asksVotes) return null;
  return (
    <CockpitCard title="Your part" more={<RouteLink to={paths.inAssessment(cityId, id, asksVotes ? 'vote' : 'evidence')}>{asksVotes ? 'Judge the statements' : 'See your statements'}</RouteLink>}>
      {asksVotes ? <Progress label="You have judged" done={me.judged ?? 0} total={me.owed ?? 0} /> : null}
      {asksLevels ? <Progress label="Statements with a level from you" done={proposed} total={mine.length} /> : null}
      {asksLevels && due && proposed < mine.length ? <Sentence tone={duty.proposalsDue ? 'warn' : 'plain'}>{`${duty.proposalsDue ? 'Overdue since' : 'Due by'} ${longDay(due)}.`}</Sentence> : null}
    </CockpitCard>
  );
}
