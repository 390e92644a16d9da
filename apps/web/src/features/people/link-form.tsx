import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { emailProblem } from '../../ui/checks';
import { TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { ProblemNote } from '../../ui/problem-note';
import { SuccessNote } from '../../ui/success-note';
import { RequestSignInLinkMutation } from './sign-in.documents';

/** Asks for a sign-in link. The answer is the same whether or not the address is known. */
export function LinkForm({ email, onEmail, next }: { email: string; onEmail: (email: string) => void; next: string }) {
  const [error, setError] = useState<string>();
  const [sent, setSent] = useState<string | null>(null);
  const ask = useCommand(RequestSignInLinkMutation, {
    withoutKey: true,
    refreshes: [],
    onFieldProblem: (field, sentence) => {
      if (field === 'email') setError(sentence);
      return field === 'email';
    },
  });
  const submit = async () => {
    const problem = emailProblem(email);
    setError(problem);
    setSent(null);
    if (problem) return;
    const result = await ask.run({ email: email.trim(), ...(next === '/' ? {} : { next }) });
    if (result) setSent(result.sentence);
  };
  return (
    <Form label="Sign in by a link" onSubmit={submit}>
      <TextField label="E-mail address" type="email" autoComplete="email" inputMode="email" value={email} onChange={onEmail} error={error} />
      <ProblemNote problem={ask.problem} onRetry={ask.retry} />
      <SuccessNote>{sent}</SuccessNote>
      <Button type="submit" kind="primary" busy={ask.busy}>
        {sent ? 'Send another link' : 'Send me a sign-in link'}
      </Button>
    </Form>
  );
}
