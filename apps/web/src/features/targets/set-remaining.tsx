import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { More } from '../../ui/more';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { Progress } from '../../ui/progress';
import { SuccessNote } from '../../ui/success-note';
import { count, figure } from '../../ui/words';
import { latestDue, planRemaining, remaining, STEPS } from './remaining-targets';
import { SetTargetMutation } from './targets.documents';
import type { TargetOnScreen } from './target-on-screen';
import styles from './set-remaining.module.css';

interface SetRemainingProps {
  cityId: string;
  assessmentId: string;
  targets: readonly TargetOnScreen[];
  /** By id of the sub-domain. */
  names: ReadonlyMap<string, string>;
  /** Asks for the targets again. */
  onSaved: () => Promise<unknown>;
}

const STEP_OPTIONS = STEPS.map((value) => ({ value, label: value === '1' ? '1 level above the as-is' : `${value} levels above the as-is` }));
const today = () => new Date().toISOString().slice(0, 10);

/** Targets for every sub-domain that has none yet, by one step and one date; each can be changed afterwards. */
export function SetRemaining({ cityId, assessmentId, targets, names, onSaved }: SetRemainingProps) {
  const [step, setStep] = useState<string>('1');
  const [due, setDue] = useState(() => latestDue(today()));
  const [running, setRunning] = useState<{ done: number; total: number } | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const save = useCommand(SetTargetMutation, { refreshes: [] });
  const left = remaining(targets);
  const unknown = targets.filter(({ set }) => !set).length - left.length;
  const planned = planRemaining(targets, Number(step), due);

  const submit = async () => {
    setSaid(null);
    let done = 0;
    for (const target of planned) {
      setRunning({ done, total: planned.length });
      if (!(await save.run({ cityId, assessmentId, ...target }))) break;
      done++;
    }
    setRunning(null);
    await onSaved();
    if (done === planned.length) setSaid(`${count(done, 'target')} saved.`);
    else setSaid(done === 0 ? null : `${done} of ${planned.length} targets were saved and stay saved; the others were not set.`);
  };

  return (
    <>
      {left.length > 0 ? (
        <Panel
          title={`Set the remaining ${left.length} at once`}
          note={`Each gets its proposed priority and a target the same step above its as-is, up to 7, on half levels. You can change each one afterwards.${unknown > 0 ? ` ${unknown} without an as-is level must be set one by one.` : ''}`}
        >
          <Form onSubmit={() => void submit()} label="Set the remaining targets">
            <div className={styles.fields}>
              <SelectField label="Step" value={step} onChange={setStep} options={STEP_OPTIONS} />
              <TextField label="All to reach by" type="date" value={due} onChange={setDue} required />
            </div>
            <More label="See what would be set">
              <ul className={styles.planned}>
                {planned.map(({ subDomainId, level }) => (
                  <li key={subDomainId}>
                    {names.get(subDomainId)}: {figure(targets.find((one) => one.subDomainId === subDomainId)?.asIs)} to <strong>{figure(level)}</strong>
                  </li>
                ))}
              </ul>
            </More>
            {running ? <Progress label="Saving" done={running.done} total={running.total} /> : null}
            <div>
              <Button kind="primary" type="submit" busy={running !== null} disabled={due === ''}>
                {`Set ${count(left.length, 'target')}`}
              </Button>
            </div>
          </Form>
        </Panel>
      ) : null}
      <ProblemNote problem={save.problem} onRetry={() => void submit()} />
      <SuccessNote>{said}</SuccessNote>
    </>
  );
}
