import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { needed, wholeNumber } from '../../ui/checks';
import { TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { useUndo } from '../../ui/undo';
import { useFields } from '../../ui/use-fields';
import { UpdateCityMutation } from './city.documents';

export function CitySettings({ city }: { city: { id: string; name: string; population: number } }) {
  const fields = useFields({ name: city.name, population: String(city.population) });
  const offerUndo = useUndo();
  const update = useCommand(UpdateCityMutation, { onFieldProblem: fields.fail });
  const submit = async () => {
    const before = { name: city.name, population: city.population };
    const population = wholeNumber(fields.values.population);
    const problems = { name: needed(fields.values.name, 'the name of the city'), population: population === null ? 'Please enter a whole number.' : undefined };
    if (!fields.check(problems) || population === null) return;
    if ((await update.run({ cityId: city.id, name: fields.values.name.trim(), population })) === null) return;
    const undo = async () => {
      const back = await update.run({ cityId: city.id, ...before });
      if (back) fields.set({ name: before.name, population: String(before.population) });
      return back !== null;
    };
    offerUndo({ sentence: 'What you changed about the city is saved.', undo });
  };
  return (
    <Panel title="About the city" note="Population decides which cities are your peers.">
      <Form label="About the city" onSubmit={submit}>
        <TextField {...fields.bind('name')} label="Name" />
        <TextField {...fields.bind('population')} label="Population" inputMode="numeric" />
        <ProblemNote problem={update.problem} onRetry={update.retry} />
        <div>
          <Button type="submit" busy={update.busy}>
            Save
          </Button>
        </div>
      </Form>
    </Panel>
  );
}
