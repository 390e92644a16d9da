import { useCommand } from '../../app/mutation';
import { useGo } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import { Button } from '../../ui/button';
import { needed, wholeNumber } from '../../ui/checks';
import { TextField } from '../../ui/field';
import { Form } from '../../ui/form';
import { LongSelectField } from '../../ui/long-select-field';
import { ProblemNote } from '../../ui/problem-note';
import { Row } from '../../ui/stack';
import { useFields } from '../../ui/use-fields';
import { CreateCityMutation } from './city.documents';
import { countryOptions } from './countries';

export interface CityDraft {
  /** Null for a city that was typed in. */
  placeId: string | null;
  name: string;
  country: string;
  population: string;
}

const COUNTRIES = countryOptions();

export function CityForm({ draft, onBack }: { draft: CityDraft; onBack: () => void }) {
  const go = useGo();
  const fields = useFields({ name: draft.name, country: draft.country, population: draft.population });
  const create = useCommand(CreateCityMutation, { onFieldProblem: fields.fail });
  const submit = async () => {
    const { name, country, population } = fields.values;
    const people = wholeNumber(population);
    const problems = {
      name: needed(name, 'the name of the city'),
      country: country === '' ? 'Please choose a country.' : undefined,
      population: people === null || people < 1 ? 'Please enter the number of people as a whole number.' : undefined,
    };
    if (!fields.check(problems) || people === null) return;
    const city = await create.run({ name: name.trim(), country, population: people, placeId: draft.placeId });
    if (city) go(paths.city(city.id));
  };
  return (
    <Form label="Add a city" onSubmit={submit}>
      <TextField {...fields.bind('name')} label="Name" />
      <LongSelectField {...fields.bind('country')} label="Country" options={COUNTRIES} choose="Choose a country" disabled={draft.placeId !== null} />
      <TextField {...fields.bind('population')} label="Population" inputMode="numeric" />
      <ProblemNote problem={create.problem} onRetry={create.retry} />
      <Row>
        <Button type="submit" kind="primary" busy={create.busy}>
          Add this city
        </Button>
        <Button kind="quiet" onClick={onBack}>
          Choose another
        </Button>
      </Row>
    </Form>
  );
}
