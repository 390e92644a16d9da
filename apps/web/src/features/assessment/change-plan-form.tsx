import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { ProblemNote } from '../../ui/problem-note';
import { useUndo } from '../../ui/undo';
import { useFields } from '../../ui/use-fields';
import { ChangePlanMutation } from './assessment.documents';
import styles from './change-plan-form.module.css';
import { PLAN_BOUNDS, planProblems, type PlanTexts } from './plan-fields';
import { PlannedDates } from './planned-dates';

interface ChangePlanFormProps {
  cityId: string;
  assessmentId: string;
  plan: { startDate: string; workingDays: number; minutesPerStatement: number };
  /** That apply, for the hours. */
  statements: number;
}

/** Leaders move the planned days; what that makes of them is shown before it is saved. */
export function ChangePlanForm({ cityId, assessmentId, plan, statements }: ChangePlanFormProps) {
  const { values, bind, check, fail } = useFields<PlanTexts>({
    startDate: plan.startDate,
    workingDays: String(plan.workingDays),
    minutesPerStatement: String(plan.minutesPerStatement),
  });
  const offerUndo = useUndo();
  const change = useCommand(ChangePlanMutation, { onFieldProblem: fail });
  const key = { cityId, assessmentId };
  const wanted = { startDate: values.startDate, workingDays: Number(values.workingDays), minutesPerStatement: Number(values.minutesPerStatement) };
  const submit = async () => {
    if (!check(planProblems(values))) return;
    const before = plan;
    const changed = await change.run({ ...key, ...wanted });
    if (!changed) return;
    offerUndo({ sentence: 'The plan is changed.', undo: async () => (await change.run({ ...key, ...before })) !== null });
  };
  return (
    <Form onSubmit={submit} label="Change the plan">
      <p style={{ margin: 0 }}>No phase begins or ends by this: you go on when the work is done. Everybody sees the new dates.</p>
      <div className={styles.fields}>
        <TextField label="Start date" type="date" {...bind('startDate')} />
        <TextField label="Working days in all" hint="Divided among the phases." type="number" inputMode="numeric" min={PLAN_BOUNDS.workingDays.least} max={PLAN_BOUNDS.workingDays.most} {...bind('workingDays')} />
        <TextField
          label="Minutes per statement"
          hint="For reading and judging."
          type="number"
          inputMode="numeric"
          min={PLAN_BOUNDS.minutesPerStatement.least}
          max={PLAN_BOUNDS.minutesPerStatement.most}
          {...bind('minutesPerStatement')}
        />
      </div>
      <PlannedDates start={wanted.startDate} workingDays={wanted.workingDays} statements={statements} minutesPerStatement={wanted.minutesPerStatement} />
      <ProblemNote problem={change.problem} onRetry={change.retry} />
      <div>
        <Button type="submit" kind="primary" busy={change.busy}>
          Save the plan
        </Button>
      </div>
    </Form>
  );
}
