import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import type { StakeholderGroup } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { ProblemNote } from '../../ui/problem-note';
import { Row } from '../../ui/stack';
import { useUndo } from '../../ui/undo';
import { ChangeInvitationMutation, PeoplePageQuery } from './city.documents';
import styles from './people-list.module.css';
import { openAssessmentOf, type Invitation, type PeopleCity } from './people-rows';
import { StakeholderTerms } from './stakeholder-terms';

/** Another group, side or areas for somebody who has not accepted yet. The mail they have stays good. */
export function ChangeInvitationForm({ city, invitation, onDone }: { city: PeopleCity; invitation: Invitation; onDone: () => void }) {
  const before = { group: invitation.group ?? 'other', internal: invitation.internal ?? false, areaIds: invitation.areaIds ?? null } as const;
  const [group, setGroup] = useState<StakeholderGroup>(before.group);
  const [internal, setInternal] = useState(before.internal);
  const [areaIds, setAreaIds] = useState<string[]>([...(before.areaIds ?? [])]);
  const change = useCommand(ChangeInvitationMutation, { refreshes: [PeoplePageQuery] });
  const offerUndo = useUndo();
  const ids = { cityId: city.id, id: invitation.id };
  const submit = async () => {
    if (!(await change.run({ ...ids, group, internal, areaIds: areaIds.length === 0 ? null : areaIds }))) return;
    offerUndo({
      sentence: `Invitation to ${invitation.email} changed.`,
      undo: async () => (await change.run({ ...ids, ...before, areaIds: before.areaIds === null ? null : [...before.areaIds] })) !== null,
    });
    onDone();
  };
  return (
    <div className={styles.editor}>
      <Form label={`Change the invitation to ${invitation.email}`} onSubmit={submit} focusAtFirst>
        <StakeholderTerms
          assessments={[]}
          assessment={openAssessmentOf(city)}
          onAssessment={() => undefined}
          group={group}
          onGroup={setGroup}
          internal={internal}
          onInternal={setInternal}
          areaIds={areaIds}
          onAreas={setAreaIds}
        />
        <ProblemNote problem={change.problem} onRetry={change.retry} />
        <Row>
          <Button type="submit" kind="primary" busy={change.busy}>
            Save the change
          </Button>
          <Button kind="quiet" onClick={onDone}>
            Cancel
          </Button>
        </Row>
      </Form>
    </div>
  );
}
