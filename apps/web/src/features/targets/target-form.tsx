import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import type { Priority } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { SelectField, TextArea, TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { More } from '../../ui/more';
import { ProblemNote } from '../../ui/problem-note';
import { Sentence } from '../../ui/sentence';
import { Row } from '../../ui/stack';
import { useUndo } from '../../ui/undo';
import { useDraft } from '../../ui/use-draft';
import { PRIORITY_NAMES } from '../../ui/vocabulary';
import { figure } from '../../ui/words';
import { asInput, latestDue, today, type TargetOnScreen } from './target-on-screen';
import { ChangeTargetsMutation, SetTargetMutation } from './targets.documents';
import styles from './targets.module.css';

const LEVELS = Array.from({ length: 15 }, (_, index) => String(index / 2));
const IMPORTANCE = ['1 – hardly matters', '2 – matters a little', '3 – matters', '4 – matters a lot', '5 – matters most'];
const PRIORITIES = Object.entries(PRIORITY_NAMES).map(([value, label]) => ({ value, label }));
const isPriority = (value: string): value is Priority => Object.hasOwn(PRIORITY_NAMES, value);
const PLACED = ['level', 'due', 'reason'];

export const draftKey = (assessmentId: string, subDomainId: string): string => `target:${assessmentId}:${subDomainId}`;

interface TargetFormProps {
  cityId: string;
  assessmentId: string;
  name: string;
  target: TargetOnScreen;
  focusAtFirst: boolean;
  onDone: () => void;
}

/** The leader's decision on one sub-domain. What is entered is kept until it is saved or discarded. */
export function TargetForm({ cityId, assessmentId, name, target, focusAtFirst, onDone }: TargetFormProps) {
  const [start] = useState(() => startOf(target));
  const draft = useDraft(draftKey(assessmentId, target.subDomainId), start);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const offerUndo = useUndo();
  const save = useCommand(SetTargetMutation, {
    onFieldProblem: (field, sentence) => {
      setWrong({ [field]: sentence });
      return PLACED.includes(field);
    },
  });
  const takeBack = useCommand(ChangeTargetsMutation);
  const { priority, importance, level, due, reason } = draft.value;
  const submit = async () => {
    setWrong({});
    const { subDomainId } = target;
    if (!(await save.run({ cityId, assessmentId, subDomainId, priority, importance: Number(importance), level: Number(level), due, reason }))) return;
    draft.forget();
    const before = asInput(target);
    const back = { cityId, assessmentId, set: before ? [before] : [], remove: before ? [] : [subDomainId] };
    offerUndo({ sentence: `Target for ${name} saved.`, undo: async () => (await takeBack.run(back)) !== null });
    onDone();
  };
  const discard = () => {
    draft.forget();
    onDone();
  };
  return (
    <div className={styles.editor}>
      <Form onSubmit={() => void submit()} label={`Target for ${name}`} focusAtFirst={focusAtFirst}>
        {draft.found ? <Sentence tone="warn">This is what you had entered. It is not saved yet.</Sentence> : null}
        <div className={styles.fields}>
          <SelectField
            label="Target level"
            value={level}
            onChange={(value) => draft.change({ level: value })}
            options={LEVELS.map((value) => ({ value, label: value }))}
            error={wrong.level}
            hint={`Now ${figure(target.asIs)}.`}
          />
          <TextField
            label="To reach by"
            type="date"
            min={today()}
            max={latestDue(today())}
            value={due}
            onChange={(value) => draft.change({ due: value })}
            error={wrong.due}
            hint="At most 24 months ahead."
            required
          />
          <SelectField
            label="Priority"
            value={priority}
            onChange={(value) => isPriority(value) && draft.change({ priority: value })}
            options={PRIORITIES}
            hint={`Proposed: ${PRIORITY_NAMES[target.proposedPriority].toLowerCase()}.`}
          />
          <SelectField
            label="Importance to the city"
            value={importance}
            onChange={(value) => draft.change({ importance: value })}
            options={IMPORTANCE.map((label, index) => ({ value: String(index + 1), label }))}
            hint="Your judgement; it moves the proposal."
          />
        </div>
        <TextArea
          label="Reason"
          optional
          rows={2}
          value={reason}
          onChange={(value) => draft.change({ reason: value })}
          error={wrong.reason}
          hint="Needed only for a target below the as-is. Everybody can read it."
        />
        <More label="How the proposal was worked out">
          <ul className={styles.factors}>
            {target.factors.map((factor) => (
              <li key={factor.id}>
                {factor.sentence} <span className={styles.times}>× {factor.value.toFixed(2)}</span>
              </li>
            ))}
          </ul>
        </More>
        <ProblemNote problem={save.problem} onRetry={save.retry} />
        <Row>
          <Button kind="primary" type="submit" busy={save.busy} disabled={due === ''}>
            Save the target
          </Button>
          <Button kind="quiet" onClick={discard}>
            {draft.dirty ? 'Discard what I entered' : 'Cancel'}
          </Button>
        </Row>
      </Form>
    </div>
  );
}

function startOf(target: TargetOnScreen) {
  return {
    priority: target.priority ?? target.proposedPriority,
    importance: String(target.importance),
    level: String(target.level ?? Math.min(7, Math.floor(target.asIs ?? 0) + 1)),
    due: target.due ?? latestDue(today()),
    reason: target.reason,
  };
}
