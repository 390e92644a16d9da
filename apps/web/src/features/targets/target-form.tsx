import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import type { Priority } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { SelectField, TextArea, TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { ProblemNote } from '../../ui/problem-note';
import { Row } from '../../ui/stack';
import { PRIORITY_NAMES } from '../../ui/vocabulary';
import { SetTargetMutation } from './targets.documents';
import type { TargetOnScreen } from './target-on-screen';

const LEVELS = Array.from({ length: 15 }, (_, index) => String(index / 2));
const IMPORTANCE = ['1 – hardly matters', '2 – matters a little', '3 – matters', '4 – matters a lot', '5 – matters most'];
const PRIORITIES = Object.entries(PRIORITY_NAMES).map(([value, label]) => ({ value, label }));
const isPriority = (value: string): value is Priority => Object.hasOwn(PRIORITY_NAMES, value);

interface TargetFormProps {
  cityId: string;
  assessmentId: string;
  name: string;
  target: TargetOnScreen;
  onDone: () => void;
}

/** The leader's decision on one sub-domain. */
export function TargetForm({ cityId, assessmentId, name, target, onDone }: TargetFormProps) {
  const [priority, setPriority] = useState<Priority>(target.priority ?? target.proposedPriority);
  const [importance, setImportance] = useState(String(target.importance));
  const [level, setLevel] = useState(String(target.level ?? Math.min(7, Math.floor(target.asIs ?? 0) + 1)));
  const [due, setDue] = useState(target.due ?? '');
  const [reason, setReason] = useState(target.reason);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const save = useCommand(SetTargetMutation, {
    onFieldProblem: (field, sentence) => {
      setWrong({ [field]: sentence });
      return field === 'level' || field === 'due' || field === 'reason';
    },
  });
  const submit = async () => {
    setWrong({});
    const input = { cityId, assessmentId, subDomainId: target.subDomainId, priority, importance: Number(importance), level: Number(level), due, reason };
    if (await save.run(input)) onDone();
  };
  return (
    <Form onSubmit={() => void submit()} label={`Target for ${name}`}>
      <SelectField label="Priority" value={priority} onChange={(value) => isPriority(value) && setPriority(value)} options={PRIORITIES} />
      <SelectField label="Importance to the city" value={importance} onChange={setImportance} options={IMPORTANCE.map((label, index) => ({ value: String(index + 1), label }))} />
      <SelectField label="Target level" value={level} onChange={setLevel} options={LEVELS.map((value) => ({ value, label: value }))} error={wrong.level} />
      <TextField label="To reach by" type="date" value={due} onChange={setDue} error={wrong.due} hint="At most 24 months ahead." required />
      <TextArea label="Reason" optional value={reason} onChange={setReason} error={wrong.reason} hint="Needed only for a target below the as-is." />
      <ProblemNote problem={save.problem} onRetry={save.retry} />
      <Row>
        <Button kind="primary" type="submit" busy={save.busy} disabled={due === ''}>
          Save the target
        </Button>
        <Button kind="quiet" onClick={onDone}>
          Cancel
        </Button>
      </Row>
    </Form>
  );
}
