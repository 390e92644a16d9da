import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { emailProblem, needed } from '../../ui/checks';
import { TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { ProblemNote } from '../../ui/problem-note';
import { useFields } from '../../ui/use-fields';
import { SignInWithPasswordMutation } from './sign-in.documents';

export function PasswordForm({ email, onEmail, onSignedIn }: { email: string; onEmail: (email: string) => void; onSignedIn: () => void }) {
  const fields = useFields({ email, password: '' });
  const signIn = useCommand(SignInWithPasswordMutation, { withoutKey: true, onFieldProblem: fields.fail });
  const emailField = fields.bind('email');
  const submit = async () => {
    const { email: address, password } = fields.values;
    if (!fields.check({ email: emailProblem(address), password: needed(password, 'your password') })) return;
    const result = await signIn.run({ email: address.trim(), password });
    // A second step shows itself: the session now says that it is pending.
    if (result?.__typename === 'SignedIn') onSignedIn();
  };
  const changeEmail = (address: string) => {
    emailField.onChange(address);
    onEmail(address);
  };
  return (
    <Form label="Sign in with a password" onSubmit={submit}>
      <TextField {...emailField} onChange={changeEmail} label="E-mail address" type="email" autoComplete="username" inputMode="email" />
      <TextField {...fields.bind('password')} label="Password" type="password" autoComplete="current-password" />
      <ProblemNote problem={signIn.problem} onRetry={signIn.retry} />
      <Button type="submit" kind="primary" busy={signIn.busy}>
        Sign in
      </Button>
    </Form>
  );
}
