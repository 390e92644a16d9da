import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { needed, passwordProblem, SHORTEST_PASSWORD } from '../../ui/checks';
import { TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { SuccessNote } from '../../ui/success-note';
import { useFields } from '../../ui/use-fields';
import { SetPasswordMutation } from './account.documents';

export function PasswordSettings({ hasPassword, email }: { hasPassword: boolean; email: string }) {
  const fields = useFields({ current: '', password: '' });
  const [saved, setSaved] = useState(false);
  const setPassword = useCommand(SetPasswordMutation, { onFieldProblem: fields.fail });
  const submit = async () => {
    setSaved(false);
    const { current, password } = fields.values;
    if (!fields.check({ current: hasPassword ? needed(current, 'your present password') : undefined, password: passwordProblem(password) })) return;
    const done = await setPassword.run({ password, ...(hasPassword ? { current } : {}) });
    if (!done) return;
    fields.reset();
    setSaved(true);
  };
  return (
    <Panel title="Password" note={hasPassword ? 'You can sign in with it, or by a link in a mail.' : 'You have none and need none: a link in a mail signs you in.'}>
      <Form label="Password" onSubmit={submit}>
        {/* Tells password managers whose password this is. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        {hasPassword ? <TextField {...fields.bind('current')} label="Present password" type="password" autoComplete="current-password" /> : null}
        <TextField {...fields.bind('password')} label="New password" type="password" autoComplete="new-password" hint={`At least ${SHORTEST_PASSWORD} characters; a sentence is fine.`} />
        <ProblemNote problem={setPassword.problem} onRetry={setPassword.retry} />
        <SuccessNote>{saved ? 'Your password is set.' : null}</SuccessNote>
        <div>
          <Button type="submit" busy={setPassword.busy}>
            {hasPassword ? 'Change the password' : 'Set a password'}
          </Button>
        </div>
      </Form>
    </Panel>
  );
}
