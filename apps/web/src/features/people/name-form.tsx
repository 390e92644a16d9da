import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { needed } from '../../ui/checks';
import { TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { useUndo } from '../../ui/undo';
import { useFields } from '../../ui/use-fields';
import { RenamePersonMutation } from './account.documents';

export function NameForm({ name, email }: { name: string; email: string }) {
  const fields = useFields({ name });
  const offerUndo = useUndo();
  const rename = useCommand(RenamePersonMutation, { onFieldProblem: fields.fail });
  const submit = async () => {
    if (!fields.check({ name: needed(fields.values.name, 'your name') })) return;
    const before = name;
    if ((await rename.run({ name: fields.values.name.trim() })) === null) return;
    const undo = async () => {
      const back = await rename.run({ name: before });
      if (back) fields.set({ name: before });
      return back !== null;
    };
    offerUndo({ sentence: 'Your name is saved.', undo });
  };
  return (
    <Panel title="Your name" note={`You sign in as ${email}.`}>
      <Form label="Your name" onSubmit={submit}>
        <TextField {...fields.bind('name')} label="Name" autoComplete="name" />
        <ProblemNote problem={rename.problem} onRetry={rename.retry} />
        <div>
          <Button type="submit" busy={rename.busy}>
            Save the name
          </Button>
        </div>
      </Form>
    </Panel>
  );
}
