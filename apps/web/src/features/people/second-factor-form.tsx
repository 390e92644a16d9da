import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { needed } from '../../ui/checks';
import { TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { ProblemNote } from '../../ui/problem-note';
import { useFields } from '../../ui/use-fields';
import { ConfirmSecondFactorMutation } from './sign-in.documents';

/** The second step of signing in: a code from the app, or a recovery code. */
export function SecondFactorForm({ onSignedIn }: { onSignedIn: () => void }) {
  const fields = useFields({ code: '' });
  const confirm = useCommand(ConfirmSecondFactorMutation, { withoutKey: true, onFieldProblem: fields.fail });
  const submit = async () => {
    if (!fields.check({ code: needed(fields.values.code, 'the code') })) return;
    const result = await confirm.run({ code: fields.values.code.trim() });
    if (result?.__typename === 'SignedIn') onSignedIn();
  };
  return (
    <Form label="Second step" onSubmit={submit}>
      <TextField
        {...fields.bind('code')}
        label="Code"
        hint="The six digits your authenticator app shows now, or one of your recovery codes."
        autoComplete="one-time-code"
        autoCapitalize="off"
        spellCheck={false}
      />
      <ProblemNote problem={confirm.problem} onRetry={confirm.retry} />
      <Button type="submit" kind="primary" busy={confirm.busy}>
        Continue
      </Button>
    </Form>
  );
}
