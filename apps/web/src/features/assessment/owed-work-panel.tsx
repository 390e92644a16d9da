import { useAnswer } from '../../app/answer';
import type { Phase } from '../../gql/graphql';
import { Answer } from '../../ui/answer';
import { Panel } from '../../ui/panel';
import { Sentence } from '../../ui/sentence';
import { Stack } from '../../ui/stack';
import { count, moment, whole } from '../../ui/words';
import { OWED_WORK, type OwedWork } from './owed-work-answer';
import { OwedWorkQuery } from './owed-work.documents';
import { OwedByArea, OwedByGroup, OwedByPerson } from './owed-work-tables';
import styles from './owed-work-panel.module.css';
import { SendReminders } from './send-reminders';

const WHILE_VOTING_MS = 15_000;

interface OwedWorkPanelProps {
  cityId: string;
  assessmentId: string;
  phase: Phase;
}

/** For those who lead: who still owes what, by group, by area and by person, and reminding them. It counts who took part, never how. */
export function OwedWorkPanel({ cityId, assessmentId, phase }: OwedWorkPanelProps) {
  const query = useAnswer(OwedWorkQuery, { cityId, assessmentId }, { refetchInterval: phase === 'voting' ? WHILE_VOTING_MS : false });
  const work = query.data?.assessment?.owedWork;
  if (query.data && !work) return null;
  return (
    <div id={OWED_WORK} className={styles.place}>
      <Panel title="Who still owes what" note={work ? noteOf(work) : '\u00a0'}>
        <Answer query={query} lines={8}>
          {({ assessment }) => (assessment?.owedWork ? <Owed cityId={cityId} assessmentId={assessmentId} work={assessment.owedWork} /> : null)}
        </Answer>
      </Panel>
    </div>
  );
}

function Owed({ cityId, assessmentId, work }: { cityId: string; assessmentId: string; work: OwedWork }) {
  const owing = work.people.filter(({ owed }) => owed > 0);
  return (
    <Stack>
      {owing.length === 0 ? <Sentence tone="good">Nobody: everything that was asked for is in.</Sentence> : null}
      <div className={styles.tables}>
        {work.groups.length > 0 ? <OwedByGroup groups={work.groups} /> : null}
        {work.areas.length > 0 ? <OwedByArea areas={work.areas} work={work.work} /> : null}
      </div>
      <SendReminders cityId={cityId} assessmentId={assessmentId} work={work} owing={owing} />
      {owing.length > 0 ? <OwedByPerson people={owing} work={work.work} /> : null}
    </Stack>
  );
}

function noteOf({ work, people, closesAt }: OwedWork): string {
  const sum = (of: (person: OwedWork['people'][number]) => number) => people.reduce((total, one) => total + of(one), 0);
  const owing = people.filter(({ owed }) => owed > 0).length;
  const kind = work === 'votes' ? 'votes' : 'levels';
  const who = `${owing} of ${count(people.length, 'person', 'people')} still ${owing === 1 ? 'owes' : 'owe'} ${kind}`;
  const until = closesAt ? ` The round closes on ${moment(closesAt)}.` : '';
  return `${who}: ${whole(sum(({ done }) => done))} of ${whole(sum(({ asked }) => asked))} are in.${until}`;
}
