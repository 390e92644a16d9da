import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { LevelBadge } from '../../ui/level-badge';
import { Mark } from '../../ui/mark';
import { ProblemNote } from '../../ui/problem-note';
import { Row } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { useUndo } from '../../ui/undo';
import { hasDraft } from '../../ui/use-draft';
import { count, list } from '../../ui/words';
import { ActionForm } from './action-form';
import { actionInput, draftKey } from './action-input';
import { quarterName, statementsOf, STATUS_NAMES, STATUS_TONES, type ActionOnScreen, type RoadmapAssessment } from './roadmap-answer';
import { AddActionMutation, RemoveActionMutation } from './roadmap.documents';
import styles from './roadmap.module.css';
import { costRange } from './roadmap-words';

interface ActionCardProps {
  cityId: string;
  assessment: RoadmapAssessment;
  action: ActionOnScreen;
  mayEdit: boolean;
}

/** One action: who, when, at what cost, what it lifts and what it waits for. */
export function ActionCard({ cityId, assessment, action, mayEdit }: ActionCardProps) {
  const [opened, setOpened] = useState(false);
  const [editing, setEditing] = useState(() => mayEdit && hasDraft(draftKey(assessment.id, action.id)));
  const open = () => {
    setOpened(true);
    setEditing(true);
  };
  if (editing) {
    return (
      <div className={styles.editing}>
        <h3 className={styles.name}>Change “{action.name}”</h3>
        <ActionForm cityId={cityId} assessment={assessment} action={action} focusAtFirst={opened} onDone={() => setEditing(false)} />
      </div>
    );
  }
  return (
    <article className={styles.card} aria-label={action.name} id={`action-${action.id}`} tabIndex={-1}>
      <header className={styles.head}>
        <h3 className={styles.name}>{action.name}</h3>
        <Tag tone={STATUS_TONES[action.status] ?? 'plain'}>{STATUS_NAMES[action.status] ?? action.status}</Tag>
      </header>
      <Facts assessment={assessment} action={action} />
      <Lifts assessment={assessment} action={action} />
      {mayEdit ? <CardButtons cityId={cityId} assessment={assessment} action={action} onEdit={open} /> : null}
    </article>
  );
}

function Facts({ assessment, action }: Pick<ActionCardProps, 'assessment' | 'action'>) {
  const { owner, startQuarter, endQuarter, costLow, costHigh, effortDays, investment, partners, dependsOn } = action;
  const names = new Map(assessment.actions.map((one) => [one.id, one.name]));
  const facts: [string, string][] = [
    ['Who', owner],
    ['When', startQuarter === endQuarter ? quarterName(startQuarter) : `${quarterName(startQuarter)} to ${quarterName(endQuarter)}`],
    ['Cost', costHigh === 0 ? 'none' : costRange(costLow, costHigh)],
    ['Effort', effortDays === 0 ? '' : count(effortDays, 'person-day')],
    ['Starts after', list(dependsOn.map((id) => names.get(id) ?? id))],
    ['Needs', investment],
    ['Better done with', partners],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) =>
        value === '' ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function Lifts({ assessment, action: { uplifts } }: Pick<ActionCardProps, 'assessment' | 'action'>) {
  const statements = new Map(statementsOf(assessment).map((statement) => [statement.id, statement]));
  if (uplifts.length === 0) return <p className={styles.quiet}>It lifts no statement yet, so it moves no level.</p>;
  return (
    <ul className={styles.lifts} aria-label="Statements it lifts">
      {uplifts.map(({ statementId, uplift }) => {
        const { text = statementId, level = null } = statements.get(statementId) ?? {};
        return (
          <li key={statementId}>
            <span className={styles.step}>
              <LevelBadge level={level} size="small" /> <Mark kind="on" />
              <span className="cm-hidden"> to </span>
              <LevelBadge level={level === null ? null : Math.min(7, level + uplift)} size="small" />
            </span>
            <span>
              {text} <span className="cm-hidden">+{uplift}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Removing asks nothing, because it can be taken back: the same action is added again. */
function CardButtons({ cityId, assessment, action, onEdit }: Omit<ActionCardProps, 'mayEdit'> & { onEdit: () => void }) {
  const remove = useCommand(RemoveActionMutation);
  const addAgain = useCommand(AddActionMutation);
  const offerUndo = useUndo();
  const ids = { cityId, assessmentId: assessment.id };
  const run = async () => {
    if (!(await remove.run({ ...ids, id: action.id }))) return;
    offerUndo({ sentence: `“${action.name}” removed.`, undo: async () => (await addAgain.run({ ...ids, ...actionInput(action) })) !== null });
  };
  return (
    <>
      <ProblemNote problem={remove.problem} onRetry={remove.retry} />
      <div className={styles.buttons}>
        <Row>
          <Button onClick={onEdit} aria-label={`Change ${action.name}`}>
            Change
          </Button>
          <Button kind="quiet" busy={remove.busy} onClick={() => void run()} aria-label={`Remove ${action.name}`}>
            Remove
          </Button>
        </Row>
      </div>
    </>
  );
}
