import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { ManyChoice } from '../../ui/choice';
import { SelectField, TextArea, TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { ProblemNote } from '../../ui/problem-note';
import { Sentence } from '../../ui/sentence';
import { Row } from '../../ui/stack';
import { useUndo } from '../../ui/undo';
import { useDraft } from '../../ui/use-draft';
import { actionInput, draftKey } from './action-input';
import { quarterName, quartersFrom, STATUS_NAMES, type ActionOnScreen, type RoadmapAssessment } from './roadmap-answer';
import { AddActionMutation, RemoveActionMutation, UpdateActionMutation } from './roadmap.documents';
import styles from './action-form.module.css';
import { UpliftFields } from './uplift-fields';

interface ActionFormProps {
  cityId: string;
  assessment: RoadmapAssessment;
  /** The action to change; null for a new one. */
  action: ActionOnScreen | null;
  focusAtFirst: boolean;
  onDone: () => void;
}

const TWO_YEARS = 9;
const amount = (text: string) => (/^\d{1,15}$/.test(text.replace(/[\s,.'’]/g, '')) ? Number(text.replace(/[\s,.'’]/g, '')) : Number.NaN);
const amountProblem = (text: string) => (Number.isFinite(amount(text)) ? undefined : 'Please enter a whole number.');

/** Everything about one action, in the order in which one thinks of it. What is entered is kept until it is saved or discarded. */
export function ActionForm({ cityId, assessment, action, focusAtFirst, onDone }: ActionFormProps) {
  const quarters = [
    ...new Set([...(action ? [action.startQuarter, action.endQuarter] : []), ...quartersFrom(new Date().toISOString().slice(0, 10), TWO_YEARS)]),
  ].sort();
  const [start] = useState(() => startOf(action, quarters));
  const draft = useDraft(draftKey(assessment.id, action?.id ?? null), start);
  const { uplifts, dependsOn, ...text } = draft.value;
  const offerUndo = useUndo();
  const add = useCommand(AddActionMutation);
  const update = useCommand(UpdateActionMutation);
  const remove = useCommand(RemoveActionMutation);
  const command = action ? update : add;
  const bind = (field: keyof typeof text) => ({ value: text[field], onChange: (value: string) => draft.change({ [field]: value }) });
  const options = quarters.map((value) => ({ value, label: quarterName(value) }));
  const others = assessment.actions.filter((one) => one.id !== action?.id);
  const numbers = { costLow: amount(text.costLow), costHigh: amount(text.costHigh), effortDays: amount(text.effortDays) };
  const ready = text.name.trim() !== '' && text.owner.trim() !== '' && Object.values(numbers).every(Number.isFinite);
  const ids = { cityId, assessmentId: assessment.id };

  const submit = async () => {
    const input = { ...text, ...numbers, ...ids, uplifts, dependsOn };
    const written = action ? await update.run({ ...input, id: action.id }) : await add.run(input);
    if (!written) return;
    draft.forget();
    const back = action ? () => update.run({ ...ids, ...actionInput(action), id: action.id }) : () => remove.run({ ...ids, id: written.id });
    offerUndo({ sentence: `“${text.name.trim()}” saved.`, undo: async () => (await back()) !== null });
    onDone();
  };
  const discard = () => {
    draft.forget();
    onDone();
  };

  return (
    <Form onSubmit={() => void submit()} label={action ? `Change ${action.name}` : 'New action'} focusAtFirst={focusAtFirst}>
      {draft.found ? <Sentence tone="warn">This is what you had entered. It is not saved yet.</Sentence> : null}
      <div className={styles.pair}>
        <TextField label="Name of the action" {...bind('name')} maxLength={160} required hint="What is done, such as: One catalogue of all data holdings." />
        <TextField label="Who is responsible" {...bind('owner')} maxLength={160} required hint="A person or a department, such as: Chief data officer." />
      </div>
      <div className={styles.four}>
        <SelectField label="First quarter" {...bind('startQuarter')} options={options} />
        <SelectField
          label="Last quarter"
          {...bind('endQuarter')}
          options={options}
          error={text.endQuarter < text.startQuarter ? 'It ends before it starts.' : undefined}
        />
        <SelectField label="Status" {...bind('status')} options={Object.entries(STATUS_NAMES).map(([value, label]) => ({ value, label }))} />
        <TextField label="Effort in person-days" inputMode="numeric" {...bind('effortDays')} error={amountProblem(text.effortDays)} />
      </div>
      <div className={styles.pair}>
        <TextField
          label="Cost, at least"
          inputMode="numeric"
          {...bind('costLow')}
          hint="In your currency, without cents. A rough range is enough."
          error={amountProblem(text.costLow)}
        />
        <TextField
          label="Cost, at most"
          inputMode="numeric"
          {...bind('costHigh')}
          hint="Such as: 180,000."
          error={amountProblem(text.costHigh) ?? (numbers.costHigh < numbers.costLow ? 'This is less than the cost at least.' : undefined)}
        />
      </div>
      <UpliftFields assessment={assessment} chosen={uplifts} onChange={(chosen) => draft.change({ uplifts: chosen })} />
      {others.length > 0 ? (
        <ManyChoice
          legend="Starts only after"
          layout="row"
          value={dependsOn}
          onChange={(chosen) => draft.change({ dependsOn: chosen })}
          options={others.map(({ id, name, endQuarter }) => ({ value: id, label: name, hint: `Ends ${quarterName(endQuarter)}` }))}
        />
      ) : null}
      <div className={styles.pair}>
        <TextArea label="Investment it needs" optional rows={2} {...bind('investment')} hint="Such as: Two data stewards and a catalogue service." />
        <TextArea label="Better done with" optional rows={2} {...bind('partners')} hint="Such as: neighbouring cities, the university." />
      </div>
      <ProblemNote problem={command.problem} onRetry={command.retry} />
      <Row>
        <Button kind="primary" type="submit" busy={command.busy} disabled={!ready}>
          Save the action
        </Button>
        <Button kind="quiet" onClick={discard}>
          {draft.dirty ? 'Discard what I entered' : 'Cancel'}
        </Button>
      </Row>
    </Form>
  );
}

function startOf(action: ActionOnScreen | null, quarters: readonly string[]) {
  if (action) {
    const { costLow, costHigh, effortDays, ...rest } = actionInput(action);
    return { ...rest, costLow: String(costLow), costHigh: String(costHigh), effortDays: String(effortDays) };
  }
  const nothing: Pick<ReturnType<typeof actionInput>, 'uplifts' | 'dependsOn'> = { uplifts: [], dependsOn: [] };
  return {
    name: '',
    owner: '',
    costLow: '0',
    costHigh: '0',
    effortDays: '0',
    startQuarter: quarters[1] ?? '',
    endQuarter: quarters[2] ?? '',
    status: 'proposed',
    investment: '',
    partners: '',
    ...nothing,
  };
}
