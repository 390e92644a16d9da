import { RouteLink } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import { Sentence } from '../../ui/sentence';
import { PHASE_NAMES } from '../../ui/vocabulary';
import { count } from '../../ui/words';
import type { OverviewAssessment } from './assessment-answer';
import { CockpitCard } from './cockpit-card';
import { longDay } from './date-range';
import { OWED_WORK } from './owed-work-answer';
import type { Duty } from './late-cell';
import { owingLevels, owingVotes, type Owing } from './owing';
import styles from './owing-card.module.css';

interface OwingCardProps {
  cityId: string;
  assessment: OverviewAssessment;
  duty: Duty;
}

const MOST_NAMED = 3;

/** Who still owes what: evidencers their levels, stakeholders their votes. How many, never what they say. */
export function OwingCard({ cityId, assessment, duty }: OwingCardProps) {
  const { id, statements, participants, plan, openRound, phase } = assessment;
  const levels = owingLevels(statements);
  const votes = openRound ? owingVotes(participants) : [];
  const begun = phase === 'collecting' || phase === 'voting';
  const unassigned = statements.filter(({ applicable, assignedTo, proposal }) => applicable && !assignedTo && !proposal).length;
  const due = plan.find((step) => step.phase === 'collecting')?.to;
  const nobody = begun || phase === 'preparing' ? unassigned : 0;
  const nothing = votes.length === 0 && nobody === 0 && (!begun || levels.length === 0);
  if (nothing && !begun && phase !== 'preparing') return null;
  const step = plan.find((one) => one.phase === phase);
  return (
    <CockpitCard
      title={duty.proposalsDue && levels.length > 0 ? 'Who is late' : 'Who still owes something'}
      more={nothing ? null : votes.length > 0 || (phase === 'collecting' && levels.length > 0) ? <a href={`#${OWED_WORK}`}>See everybody, and remind them</a> : <RouteLink to={paths.inAssessment(cityId, id, 'evidence')}>See every statement</RouteLink>}
    >
      {votes.length > 0 ? <People label={count(votes.length, 'person still owes votes', 'people still owe votes')} people={votes} /> : null}
      {begun && levels.length > 0 ? (
        <People label={`${duty.proposalsDue ? 'Levels overdue since' : 'Levels due by'} ${due ? longDay(due) : 'the plan'}`} tone={duty.proposalsDue ? 'warn' : undefined} people={levels} />
      ) : null}
      {nobody > 0 ? <Sentence tone="warn">{count(nobody, 'statement is', 'statements are')} assigned to nobody.</Sentence> : null}
      {nothing ? <Sentence tone="good">Nobody: everything asked for is in.</Sentence> : null}
      {step && levels.length === 0 ? <Sentence tone="quiet">{`${PHASE_NAMES[phase]} is planned until ${longDay(step.to)}.`}</Sentence> : null}
    </CockpitCard>
  );
}

function People({ label, people, tone }: { label: string; people: readonly Owing[]; tone?: 'warn' | undefined }) {
  const rest = people.length - MOST_NAMED;
  return (
    <div>
      <p className={styles.label} data-tone={tone}>
        {label}
      </p>
      <ul className={styles.people}>
        {people.slice(0, MOST_NAMED).map(({ personId, name, done, total }) => (
          <li key={personId} className={styles.person}>
            <span className={styles.name}>{name}</span>
            <span className={styles.count}>{`${done} of ${total}`}</span>
            <progress className={styles.bar} aria-hidden="true" value={done} max={total} />
          </li>
        ))}
        {rest > 0 ? <li className={styles.rest}>{`and ${count(rest, 'other')}`}</li> : null}
      </ul>
    </div>
  );
}
