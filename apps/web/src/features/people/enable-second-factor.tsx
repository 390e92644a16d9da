import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { needed } from '../../ui/checks';
import { CopyField } from '../../ui/copy-field';
import { TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { ProblemNote } from '../../ui/problem-note';
import { Row, Stack } from '../../ui/stack';
import { useFields } from '../../ui/use-fields';
import { EnableSecondFactorMutation } from './account.documents';

export interface EnableSecondFactorProps {
  setup: { secret: string; uri: string };
  onEnabled: (codes: readonly string[]) => void;
  onCancel: () => void;
}

export function EnableSecondFactor({ setup, onEnabled, onCancel }: EnableSecondFactorProps) {
  const fields = useFields({ code: '' });
  const enable = useCommand(EnableSecondFactorMutation, { onFieldProblem: fields.fail });
  const submit = async () => {
    if (!fields.check({ code: needed(fields.values.code, 'the code') })) return;
    const result = await enable.run({ code: fields.values.code.trim() });
    if (result) onEnabled(result.codes);
  };
  return (
    <Stack>
      <p>
        1. Add this key to your authenticator app, or on a phone <a href={setup.uri}>open it in the app</a>.
      </p>
      <CopyField label="Key" value={setup.secret} />
      <Form label="Confirm the second step" onSubmit={submit}>
        <TextField {...fields.bind('code')} label="2. Enter the six digits the app shows now" inputMode="numeric" autoComplete="one-time-code" />
        <ProblemNote problem={enable.problem} onRetry={enable.retry} />
        <Row>
          <Button type="submit" kind="primary" busy={enable.busy}>
            Switch on
          </Button>
          <Button kind="quiet" onClick={onCancel}>
            Not now
          </Button>
        </Row>
      </Form>
    </Stack>
  );
}
