import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { needed } from '../../ui/checks';
import { TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { ProblemNote } from '../../ui/problem-note';
import { useFields } from '../../ui/use-fields';
import { DisableSecondFactorMutation } from './account.documents';

export function DisableSecondFactor() {
  const fields = useFields({ code: '' });
  const disable = useCommand(DisableSecondFactorMutation, { onFieldProblem: fields.fail });
  const submit = async () => {
    if (!fields.check({ code: needed(fields.values.code, 'a code') })) return;
    await disable.run({ code: fields.values.code.trim() });
  };
  return (
    <Form label="Switch the second step off" onSubmit={submit}>
      <TextField {...fields.bind('code')} label="Code" hint="From the app, or a recovery code." autoComplete="one-time-code" />
      <ProblemNote problem={disable.problem} onRetry={disable.retry} />
      <div>
        <Button type="submit" busy={disable.busy}>
          Switch the second step off
        </Button>
      </div>
    </Form>
  );
}
