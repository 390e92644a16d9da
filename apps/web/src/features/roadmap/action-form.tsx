import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { ManyChoice } from '../../ui/choice';
import { SelectField, TextArea, TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { ProblemNote } from '../../ui/problem-note';
import { Row } from '../../ui/stack';
import { quarterName, quartersFrom, STATUS_NAMES, type ActionOnScreen, type RoadmapAssessment } from './roadmap-answer';
import { AddActionMutation, UpdateActionMutation } from './roadmap.documents';
import styles from './roadmap.module.css';
import { UpliftFields, type ChosenUplift } from './uplift-fields';

interface ActionFormProps {
  cityId: string;
  assessment: RoadmapAssessment;
  /** The action to change; null for a new one. */
  action: ActionOnScreen | null;
  onDone: () => void;
}

const TWO_YEARS = 9;
const amount = (text: string) => (/^\d{1,15}$/.test(text) ? Number(text) : Number.NaN);

/** Everything about one action, checked by the same rules as on the server. */
export function ActionForm({ cityId, assessment, action, onDone }: ActionFormProps) {
  const today = new Date().toISOString().slice(0, 10);
  const quarters = [...new Set([...(action ? [action.startQuarter, action.endQuarter] : []), ...quartersFrom(today, TWO_YEARS)])].sort();
  const [text, setText] = useState({
    name: action?.name ?? '',
    owner: action?.owner ?? '',
    costLow: String(action?.costLow ?? 0),
    costHigh: String(action?.costHigh ?? 0),
    effortDays: String(action?.effortDays ?? 0),
    startQuarter: action?.startQuarter ?? quarters[1] ?? '',
    endQuarter: action?.endQuarter ?? quarters[2] ?? '',
    status: action?.status ?? 'proposed',
    investment: action?.investment ?? '',
    partners: action?.partners ?? '',
  });
  const [uplifts, setUplifts] = useState<ChosenUplift[]>(action?.uplifts.map(({ statementId, uplift }) => ({ statementId, uplift })) ?? []);
  const [dependsOn, setDependsOn] = useState<string[]>([...(action?.dependsOn ?? [])]);
  const add = useCommand(AddActionMutation);
  const update = useCommand(UpdateActionMutation);
  const command = action ? update : add;
  const change = (field: keyof typeof text) => (value: string) => setText((now) => ({ ...now, [field]: value }));
  const options = quarters.map((value) => ({ value, label: quarterName(value) }));
  const others = assessment.actions.filter((one) => one.id !== action?.id);
  const numbers = { costLow: amount(text.costLow), costHigh: amount(text.costHigh), effortDays: amount(text.effortDays) };
  const ready = text.name.trim() !== '' && text.owner.trim() !== '' && Object.values(numbers).every(Number.isFinite);
  const submit = async () => {
    const input = { ...text, ...numbers, cityId, assessmentId: assessment.id, uplifts, dependsOn };
    if (action ? await update.run({ ...input, id: action.id }) : await add.run(input)) onDone();
  };
  return (
    <Form onSubmit={() => void submit()} label={action ? `Change ${action.name}` : 'New action'}>
      <TextField label="Name of the action" value={text.name} onChange={change('name')} maxLength={160} required />
      <TextField label="Who is responsible" value={text.owner} onChange={change('owner')} maxLength={160} required />
      <div className={styles.pair}>
        <TextField label="Cost, at least" inputMode="numeric" value={text.costLow} onChange={change('costLow')} hint="Whole currency units" />
        <TextField label="Cost, at most" inputMode="numeric" value={text.costHigh} onChange={change('costHigh')} hint="Whole currency units" />
      </div>
      <div className={styles.pair}>
        <SelectField label="First quarter" value={text.startQuarter} onChange={change('startQuarter')} options={options} />
        <SelectField label="Last quarter" value={text.endQuarter} onChange={change('endQuarter')} options={options} />
      </div>
      <div className={styles.pair}>
        <TextField label="Effort in person-days" inputMode="numeric" value={text.effortDays} onChange={change('effortDays')} />
        <SelectField label="Status" value={text.status} onChange={change('status')} options={Object.entries(STATUS_NAMES).map(([value, label]) => ({ value, label }))} />
      </div>
      <UpliftFields assessment={assessment} chosen={uplifts} onChange={setUplifts} />
      {others.length > 0 ? <ManyChoice legend="Starts only after" value={dependsOn} onChange={setDependsOn} options={others.map(({ id, name }) => ({ value: id, label: name }))} /> : null}
      <TextArea label="Investment it needs" optional value={text.investment} onChange={change('investment')} />
      <TextArea label="Better done with" optional value={text.partners} onChange={change('partners')} />
      <ProblemNote problem={command.problem} onRetry={command.retry} />
      <Row>
        <Button kind="primary" type="submit" busy={command.busy} disabled={!ready}>
          Save the action
        </Button>
        <Button kind="quiet" onClick={onDone}>
          Cancel
        </Button>
      </Row>
    </Form>
  );
}
