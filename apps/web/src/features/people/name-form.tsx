import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { needed } from '../../ui/checks';
import { TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { SuccessNote } from '../../ui/success-note';
import { useFields } from '../../ui/use-fields';
import { RenamePersonMutation } from './account.documents';

export function NameForm({ name, email }: { name: string; email: string }) {
  const fields = useFields({ name });
  const [saved, setSaved] = useState(false);
  const rename = useCommand(RenamePersonMutation, { onFieldProblem: fields.fail });
  const submit = async () => {
    setSaved(false);
    if (!fields.check({ name: needed(fields.values.name, 'your name') })) return;
    setSaved((await rename.run({ name: fields.values.name.trim() })) !== null);
  };
  return (
    <Panel title="Your name" note={`You sign in as ${email}.`}>
      <Form label="Your name" onSubmit={submit}>
        <TextField {...fields.bind('name')} label="Name" autoComplete="name" />
        <ProblemNote problem={rename.problem} onRetry={rename.retry} />
        <SuccessNote>{saved ? 'Saved.' : null}</SuccessNote>
        <div>
          <Button type="submit" busy={rename.busy}>
            Save the name
          </Button>
        </div>
      </Form>
    </Panel>
  );
}
