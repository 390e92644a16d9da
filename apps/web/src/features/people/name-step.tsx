import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { needed } from '../../ui/checks';
import { TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { useFields } from '../../ui/use-fields';
import { RenamePersonMutation } from './account.documents';

/** Asks somebody who came by a link how they are called, before anybody reads a name made from their address. */
export function NameStep({ onNamed }: { onNamed?: () => void }) {
  const fields = useFields({ name: '' });
  const rename = useCommand(RenamePersonMutation, { onFieldProblem: fields.fail });
  const submit = async () => {
    if (!fields.check({ name: needed(fields.values.name, 'your name') })) return;
    if (await rename.run({ name: fields.values.name.trim() })) onNamed?.();
  };
  return (
    <Page narrow title="What is your name?" lead="People you work with see it: in the list of a city’s people, and in the invitations you send.">
      <Panel>
        <Form label="Before you begin" onSubmit={submit}>
          <TextField {...fields.bind('name')} label="Your name" hint="First and last name, as others know you." autoComplete="name" maxLength={120} />
          <ProblemNote problem={rename.problem} onRetry={rename.retry} />
          <Button type="submit" kind="primary" wide busy={rename.busy}>
            Continue
          </Button>
        </Form>
      </Panel>
    </Page>
  );
}
