import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import type { PeoplePageQuery, StakeholderGroup } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import { Form } from '../../ui/form';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { Sentence } from '../../ui/sentence';
import { GROUP_NAMES } from '../../ui/vocabulary';
import { JoinAsStakeholderMutation } from './city.documents';
import styles from './take-part.module.css';

type City = NonNullable<PeoplePageQuery['city']>;

const GROUPS = Object.entries(GROUP_NAMES).map(([value, label]) => ({ value, label }));
const isGroup = (value: string): value is StakeholderGroup => Object.hasOwn(GROUP_NAMES, value);
const STAFF = ['leader', 'deputy', 'evidencer'] as const;

/** Leaders, deputies and evidencers know the city too: they can put themselves on the panel that judges. */
export function TakePartPanel({ city }: { city: City }) {
  const assessment = city.assessments.filter(({ phase }) => phase !== 'targeting' && phase !== 'published' && phase !== 'archived').at(-1);
  if (!assessment || !city.myRoles.some((role) => STAFF.some((staff) => staff === role))) return null;
  const { myParticipation } = assessment;
  return (
    <Panel title="Take part yourself" note={`In ${assessment.name}. Your votes count like everybody else’s, and are as blind.`}>
      {myParticipation ? (
        <Sentence tone="good">You take part as {GROUP_NAMES[myParticipation.group].toLowerCase()}.</Sentence>
      ) : (
        <JoinForm cityId={city.id} assessmentId={assessment.id} />
      )}
    </Panel>
  );
}

function JoinForm({ cityId, assessmentId }: { cityId: string; assessmentId: string }) {
  const [group, setGroup] = useState<StakeholderGroup>('administration');
  const join = useCommand(JoinAsStakeholderMutation);
  return (
    <Form label="Take part yourself" onSubmit={() => void join.run({ cityId, assessmentId, group, areaIds: null })}>
      <div className={styles.choice}>
        <SelectField label="Your group" value={group} onChange={(value) => isGroup(value) && setGroup(value)} options={GROUPS} />
      </div>
      <ProblemNote problem={join.problem} onRetry={join.retry} />
      <div>
        <Button type="submit" busy={join.busy}>
          Take part
        </Button>
      </div>
    </Form>
  );
}
