import { useCommand } from '../../app/mutation';
import { RouteLink, useGo } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import { useSession } from '../../app/session';
import { Button } from '../../ui/button';
import { emailProblem, needed, passwordProblem, SHORTEST_PASSWORD } from '../../ui/checks';
import { ErrorNote } from '../../ui/error-note';
import { TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { useFields } from '../../ui/use-fields';
import { CompleteFirstRunMutation } from './sign-in.documents';
import { useToken } from './use-token';

/** The first person of a new installation becomes its operator. */
export function FirstRunScreen() {
  const token = useToken();
  const go = useGo();
  const { data } = useSession();
  const fields = useFields({ name: '', email: '', password: '' });
  const complete = useCommand(CompleteFirstRunMutation, { withoutKey: true, onFieldProblem: fields.fail });
  const submit = async () => {
    const { name, email, password } = fields.values;
    if (!fields.check({ name: needed(name, 'your name'), email: emailProblem(email), password: passwordProblem(password) })) return;
    const result = await complete.run({ token, name: name.trim(), email: email.trim(), password });
    if (result) go(paths.start(), { replace: true });
  };

  if (data && !data.installation.needsFirstRun && !complete.busy) {
    return (
      <Page narrow title="Already set up" lead="This installation has an operator.">
        <p>
          <RouteLink to={paths.signIn()}>Sign in</RouteLink>
        </p>
      </Page>
    );
  }
  return (
    <Page narrow title="Welcome to Citymark" lead="You are the first one here. You become the operator: you keep the installation and its maturity models, and you see no city’s levels, proof or votes.">
      {token === '' ? <ErrorNote sentence="This address has no first-run key in it. Please open the whole link that the server printed when it started." /> : null}
      <Panel>
        <Form label="First run" onSubmit={submit}>
          <TextField {...fields.bind('name')} label="Your name" autoComplete="name" />
          <TextField {...fields.bind('email')} label="E-mail address" type="email" autoComplete="username" inputMode="email" />
          <TextField {...fields.bind('password')} label="Password" type="password" autoComplete="new-password" hint={`At least ${SHORTEST_PASSWORD} characters; a sentence is fine.`} />
          <ProblemNote problem={complete.problem} onRetry={complete.retry} />
          <Button type="submit" kind="primary" busy={complete.busy} disabled={token === ''}>
            Begin
          </Button>
        </Form>
      </Panel>
    </Page>
  );
}
