import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { ConfirmButton } from '../../ui/confirm-button';
import { More } from '../../ui/more';
import { ProblemNote } from '../../ui/problem-note';
import { Row } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { count, list, whole } from '../../ui/words';
import { ActionForm } from './action-form';
import { quarterName, statementsOf, STATUS_NAMES, type ActionOnScreen, type RoadmapAssessment } from './roadmap-answer';
import { RemoveActionMutation } from './roadmap.documents';
import styles from './roadmap.module.css';

interface ActionCardProps {
  cityId: string;
  assessment: RoadmapAssessment;
  action: ActionOnScreen;
  mayEdit: boolean;
}

/** One action, with what it costs, lifts and waits for. */
export function ActionCard({ cityId, assessment, action, mayEdit }: ActionCardProps) {
  const [editing, setEditing] = useState(false);
  const remove = useCommand(RemoveActionMutation);
  const texts = new Map(statementsOf(assessment).map((statement) => [statement.id, statement.text]));
  const names = new Map(assessment.actions.map((one) => [one.id, one.name]));
  const waitsFor = action.dependsOn.map((id) => names.get(id) ?? id);
  if (editing) return <ActionForm cityId={cityId} assessment={assessment} action={action} onDone={() => setEditing(false)} />;
  return (
    <article className={styles.card} aria-label={action.name}>
      <header className={styles.head}>
        <h3 className={styles.name}>{action.name}</h3>
        <Tag tone={action.status === 'done' ? 'good' : 'plain'}>{STATUS_NAMES[action.status] ?? action.status}</Tag>
      </header>
      <p className={styles.facts}>
        {action.owner} · {quarterName(action.startQuarter)} to {quarterName(action.endQuarter)} · {whole(action.costLow)} to {whole(action.costHigh)} · {count(action.effortDays, 'person-day')}
      </p>
      {action.investment ? <p className={styles.facts}>Needs: {action.investment}</p> : null}
      {action.partners ? <p className={styles.facts}>Better done with: {action.partners}</p> : null}
      {waitsFor.length > 0 ? <p className={styles.facts}>Starts after: {list(waitsFor)}</p> : null}
      <More label={`Lifts ${count(action.uplifts.length, 'statement')}`}>
        <ul>
          {action.uplifts.map(({ statementId, uplift }) => (
            <li key={statementId}>
              {texts.get(statementId) ?? statementId} <strong>+{uplift}</strong>
            </li>
          ))}
        </ul>
      </More>
      <ProblemNote problem={remove.problem} onRetry={remove.retry} />
      {mayEdit ? (
        <Row>
          <Button onClick={() => setEditing(true)} aria-label={`Change ${action.name}`}>
            Change
          </Button>
          <ConfirmButton
            kind="quiet"
            question={`Remove "${action.name}"?`}
            confirmLabel="Remove the action"
            danger
            busy={remove.busy}
            onConfirm={() => void remove.run({ cityId, assessmentId: assessment.id, id: action.id })}
          >
            Remove
          </ConfirmButton>
        </Row>
      ) : null}
    </article>
  );
}
