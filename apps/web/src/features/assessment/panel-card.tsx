import { RouteLink } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import { Sentence } from '../../ui/sentence';
import { GROUP_NAMES } from '../../ui/vocabulary';
import { count } from '../../ui/words';
import type { OverviewAssessment } from './assessment-answer';
import { CockpitCard } from './cockpit-card';
import styles from './panel-card.module.css';

/** The rule tells nothing of a statement with fewer votes (DOMAIN.md section 5). */
const FEWEST_VOTES = 5;
const FEWEST_OF_A_GROUP = 3;

/** Before the voting a leader looks at who will judge: how many of which group, and whether that is enough to show anything. */
export function PanelCard({ cityId, assessment: { participants }, waiting }: { cityId: string; assessment: OverviewAssessment; waiting: number }) {
  const groups = (Object.keys(GROUP_NAMES) as (keyof typeof GROUP_NAMES)[])
    .map((group) => ({ group, people: participants.filter((one) => one.group === group).length }))
    .filter(({ people }) => people > 0);
  const small = groups.filter(({ people }) => people < FEWEST_OF_A_GROUP).length;
  return (
    <CockpitCard title="Who will judge" more={<RouteLink to={paths.people(cityId)}>Invite people</RouteLink>}>
      {participants.length === 0 ? null : (
        <ul className={styles.groups} aria-label={`${count(participants.length, 'person', 'people')} on the panel, by group`}>
          {groups.map(({ group, people }) => (
            <li key={group} className={styles.group}>
              <span>{GROUP_NAMES[group]}</span>
              <strong className={styles.people}>{people}</strong>
            </li>
          ))}
        </ul>
      )}
      <Sentence tone={participants.length < FEWEST_VOTES ? 'warn' : small > 0 ? 'quiet' : 'good'}>{words(participants.length, small)}</Sentence>
      {waiting > 0 ? <Sentence tone="quiet">{`${count(waiting, 'invitation')} ${waiting === 1 ? 'waits' : 'wait'} for an answer.`}</Sentence> : null}
    </CockpitCard>
  );
}

function words(people: number, small: number): string {
  if (people < FEWEST_VOTES) return `${count(people, 'person takes', 'people take')} part. A statement needs at least ${FEWEST_VOTES} votes.`;
  if (small === 0) return 'Enough people, and every group is large enough to be shown.';
  return `Enough people. ${count(small, 'group has', 'groups have')} fewer than ${FEWEST_OF_A_GROUP}, so what ${small === 1 ? 'it says' : 'they say'} is not shown by itself.`;
}
